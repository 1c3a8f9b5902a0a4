import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInRange } from '../../src/build/check-node.js';
import { ROOT } from './parse/published-text.ts';

const { engines, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

describe('the check of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '22.20.1', '23.0.0', '24.11.0'])('lets %s build', (version) => {
    expect(isInRange(version, engines.node)).toBe(true);
  });

  it.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('stops %s', (version) => {
    expect(isInRange(version, engines.node)).toBe(false);
  });

  it('refuses a range that it does not understand', () => {
    expect(() => isInRange('20.19.0', '20.x')).toThrow(
      'engines.node has "20.x"; ^20.19 or >=22.12 would be right',
    );
  });

  it('is silent where all is well, and comes before all that needs the tools', () => {
    expect(execFileSync('node', ['src/build/check-node.js'], { cwd: ROOT, encoding: 'utf8' })).toBe('');
    for (const name of ['prestart', 'predev', 'prebuild', 'pretest']) {
      expect(scripts[name], name).toBe('node src/build/check-node.js');
    }
  });
});
