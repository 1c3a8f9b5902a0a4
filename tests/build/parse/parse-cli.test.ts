import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadTable } from '../../../src/build/parse/load-table.ts';
import { ROOT } from './published-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'parse-'));
afterAll(() => rmSync(folder, { recursive: true }));

function parse(...files: readonly string[]) {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'parse', '--', ...files], {
    cwd: ROOT,
    encoding: 'utf8',
    // What npm says about its own settings is no word of the parser.
    env: { ...process.env, npm_config_loglevel: 'silent' },
  });
  return { stdout, stderr, status };
}

function fileWith(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('npm run parse', () => {
  it('prints the typed JSON of the table', () => {
    const { stdout, stderr, status } = parse('data/immigration-2011.txt');
    expect([stderr, status]).toEqual(['', 0]);
    expect(JSON.parse(stdout)).toEqual(loadTable(ROOT).dataset);
  });

  it('prints one line a fault on stderr, nothing on stdout, and exits 1', () => {
    const input = readFileSync(join(ROOT, 'tests/fixtures/several-wrong-figures/input.txt'));
    const faults = readFileSync(join(ROOT, 'tests/fixtures/several-wrong-figures/faults.txt'), 'utf8');
    const file = fileWith('wrong.txt', input);
    expect(parse(file)).toEqual({
      stdout: '',
      stderr: faults.replace(/^/gm, `${file}:`).slice(0, -file.length - 1),
      status: 1,
    });
  });

  it('points at the bytes that are not UTF-8', () => {
    const file = fileWith('latin1.txt', Buffer.from('Citizenship\tTotal\n\tTr\u00f8ndelag\n', 'latin1'));
    const stderr = `${file}:2:2: the text is not UTF-8; save the file as UTF-8\n`;
    expect(parse(file)).toEqual({ stdout: '', stderr, status: 1 });
  });

  it('says that a file is too large for a table, and reads none of it', () => {
    const file = join(folder, 'large.txt');
    closeSync(openSync(file, 'w'));
    truncateSync(file, 600_000_000);
    const stderr = `${file}:1:1: the file has 600000000 bytes; at most 67108864 are read\n`;
    expect(parse(file)).toEqual({ stdout: '', stderr, status: 1 });
  });

  it('says which file cannot be read', () => {
    const { stdout, stderr, status } = parse('data/none.txt');
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(/^data\/none\.txt:1:1: the file cannot be read: ENOENT.*\n$/);
  });

  it('asks for a file', () => {
    const stderr = 'parse: one file expected: npm run --silent parse -- FILE\n';
    expect(parse()).toEqual({ stdout: '', stderr, status: 1 });
  });
});
