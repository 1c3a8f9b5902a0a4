import { describe, expect, it } from 'vitest';
import { headersFile } from '../../../src/build/document/headers-file.ts';

/** What the file says of an address, by its lines. */
const linesOf = (pattern: string) =>
  headersFile()
    .split(/^(?=\/)/m)
    .find((rule) => rule.startsWith(`${pattern}\n`))
    ?.split('\n')
    .map((line) => line.trim());

describe('_headers', () => {
  it('lets every page read the data', () => {
    expect(linesOf('/data/*')).toContain('Access-Control-Allow-Origin: *');
  });

  it('has everything asked for anew, but what carries a hash in its name', () => {
    expect(linesOf('/*')).toContain('Cache-Control: public, max-age=0, must-revalidate');
    expect(linesOf('/assets/*')).toContain('! Cache-Control');
    expect(linesOf('/assets/*')).toContain('Cache-Control: public, max-age=31536000, immutable');
  });

  it('forbids no one to embed', () => {
    expect(headersFile()).not.toMatch(/frame-ancestors|X-Frame-Options/i);
  });
});
