import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataError } from '../../../src/build/parse/data-error.ts';
import { loadTable } from '../../../src/build/parse/load-table.ts';
import { ROOT } from './published-text.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(join(ROOT, 'data'), join(root, 'data'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function edit(file: string, from: string, to: string) {
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

function thrown(): unknown {
  try {
    return loadTable(root);
  } catch (error) {
    return error;
  }
}

describe('loading the table for the build', () => {
  it('throws all faults of the table, a line each', () => {
    edit('data/immigration-2011.txt', '\t794\t', '\t749\t');
    edit('data/immigration-2011.txt', '\t1 020\t', '\t1 002\t');
    expect(thrown()).toEqual(
      new DataError([
        {
          file: 'data/immigration-2011.txt',
          line: 27,
          column: 8,
          message: 'Poland, Trøndelag: 749 does not add up; 794 would (row total 12861, group total 3259)',
        },
        {
          file: 'data/immigration-2011.txt',
          line: 29,
          column: 2,
          message:
            'Russia, Total: 1002 does not add up; 1020 would (regions add up to 1020, group total 50021)',
        },
      ]),
    );
    expect(thrown()).toHaveProperty(
      'message',
      expect.stringMatching(/^data\/immigration-2011\.txt:27:8: .+\ndata\/immigration-2011\.txt:29:2: .+$/),
    );
  });

  it('throws the faults of the codebooks', () => {
    edit('data/regions.csv', 'NO06', 'N06');
    const message = 'data/regions.csv:7:2: nuts is "N06"; it must be a NUTS 2 code such as NO06';
    expect(() => loadTable(root)).toThrow(message);
  });

  it('throws which file cannot be read', () => {
    rmSync(join(root, 'data/footnotes.csv'));
    expect(() => loadTable(root)).toThrow('data/footnotes.csv:1:1: the file cannot be read: ENOENT');
  });
});
