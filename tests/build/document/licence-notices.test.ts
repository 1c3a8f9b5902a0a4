import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licenceNotices, packageFolders } from '../../../src/build/document/licence-notices.ts';

const MODULES = resolve('node_modules');

describe('the licences of what ships', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'licences-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are those of the packages that modules are from, each once', () => {
    const modules = [
      join(MODULES, 'react', 'index.js'),
      join(MODULES, 'react', 'cjs', 'react.production.js'),
      `\0${join(MODULES, 'd3-scale', 'src', 'linear.js')}?commonjs-es-import`,
      resolve('src', 'main.tsx'),
      '\0rolldown/runtime.js',
    ];
    expect(packageFolders(modules)).toEqual([join(MODULES, 'd3-scale'), join(MODULES, 'react')]);
  });

  it('go along with name and version, word for word', () => {
    const notices = licenceNotices([join(MODULES, 'react'), join(MODULES, 'd3-scale')]);
    expect(notices).toMatch(/^react \d+\.\d+\.\d+$/m);
    expect(notices).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
    expect(notices).toMatch(/^d3-scale \d/m);
    expect(notices).toMatch(/Copyright .* Mike Bostock/);
  });

  it('are asked for by the build where a package has none', () => {
    const unlicensed = join(folder, 'node_modules', 'bare');
    mkdirSync(unlicensed, { recursive: true });
    writeFileSync(join(unlicensed, 'package.json'), '{"name":"bare","version":"1.0.0"}');
    expect(packageFolders([join(unlicensed, 'index.js')])).toEqual([unlicensed]);
    expect(() => licenceNotices([unlicensed])).toThrow(/bare: no licence file/);
  });
});
