import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../src/build/parse/parse-table.ts';
import { CODEBOOKS } from './published-text.ts';

const FOLDER = new URL('../../fixtures/', import.meta.url);
const cases = readdirSync(FOLDER).filter((name) => existsSync(new URL(`${name}/faults.txt`, FOLDER)));

/** Each folder is a case: `input.txt` is the table, `faults.txt` has what is reported; empty for a table that holds. */
describe('a table with', () => {
  it.each(cases)('%s', (name) => {
    const parsed = parseTable(readFileSync(new URL(`${name}/input.txt`, FOLDER), 'utf8'), CODEBOOKS);
    const faults = parsed.ok ? [] : parsed.faults;
    const lines = faults.map(({ line, column, message }) => `${line}:${column}: ${message}\n`);
    expect(lines.join('')).toBe(readFileSync(new URL(`${name}/faults.txt`, FOLDER), 'utf8'));
    expect(parsed.ok).toBe(faults.length === 0);
  });
});
