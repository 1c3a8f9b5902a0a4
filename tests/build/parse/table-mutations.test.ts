import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../src/build/parse/parse-table.ts';
import { CODEBOOKS, rawFigure, rawRows, TEXT, withField, withLine } from './published-text.ts';

const ROWS = rawRows(TEXT);
const GROUPS = new Set([
  'Total',
  ...CODEBOOKS.citizenships.flatMap((c) => (c.kind === 'group' ? c.label : [])),
]);

/** The first digit swapped with the first that differs from it, spaces staying where they are. */
function swapped(cell: string): string | null {
  const other = [...cell].findIndex((digit) => /\d/.test(digit) && digit !== cell[0]);
  if (!/^\d/.test(cell) || other === -1) return null;
  return [...cell]
    .with(0, cell[other] ?? '')
    .with(other, cell[0] ?? '')
    .join('');
}

function faultsOf(text: string) {
  const parsed = parseTable(text, CODEBOOKS);
  return parsed.ok ? [] : parsed.faults;
}

describe('each of the 576 figures changed', () => {
  const cells = ROWS.flatMap(({ index, cells: row }) =>
    row.map((cell, column) => ({ index, cell, field: column + 1 })),
  );

  it.each([
    ['by +1', (cell: string) => String((cell === '-' ? 0 : Number(rawFigure(cell))) + 1)],
    ['by a digit swap', swapped],
    ['to nil', (cell: string) => (cell === '-' ? null : '-')],
  ])('%s is refused, and the message names the cell and the published figure', (_, change) => {
    let mutations = 0;
    let refused = 0;
    const misnamed: string[] = [];
    for (const { index, cell, field } of cells) {
      const value = change(cell);
      if (value === null) continue;
      mutations += 1;
      const faults = faultsOf(withField(TEXT, index, field, value));
      if (faults.length > 0) refused += 1;
      const [fault] = faults;
      const named = faults.length === 1 && fault?.line === index + 1 && fault.column === field + 1;
      const right = String(rawFigure(cell));
      if (!named || !fault.message.includes(`; ${right} would `))
        misnamed.push(`${cell} to ${value}: ${fault?.message}`);
    }
    expect(cells).toHaveLength(576);
    expect(refused).toBe(mutations);
    expect(misnamed).toEqual([]);
  });
});

describe('each of the 576 figures withheld', () => {
  it.each(['..', ':'])('by %s is refused, since the sums give it away, and the message says it', (sign) => {
    const misnamed: string[] = [];
    for (const { index, cells } of ROWS) {
      for (const [column, cell] of cells.entries()) {
        const faults = faultsOf(withField(TEXT, index, column + 1, sign));
        const [fault] = faults;
        const named = faults.length === 1 && fault?.line === index + 1 && fault.column === column + 2;
        if (!named || !fault.message.includes(`; it is ${rawFigure(cell)} (`))
          misnamed.push(`${cell}: ${fault?.message}`);
      }
    }
    expect(misnamed).toEqual([]);
  });
});

describe('rows', () => {
  it.each(ROWS)(
    '$label deleted is refused at its place, with the figures that it must have',
    ({ index, label, cells }) => {
      const [fault, ...others] = faultsOf(withLine(TEXT, index, () => null));
      expect(others).toEqual([]);
      expect(fault?.message).toContain(`${label}: row missing`);
      expect(fault?.message).toContain(`its figures must be ${cells.map(rawFigure).join(', ')}`);
      // The lines between Kenya and Morocco are a page break; a row belongs behind the one above it.
      expect(fault?.line).toBe(label === 'Morocco' ? 45 : index + 1);
    },
  );

  it('doubled are refused where they stand the second time', () => {
    for (const { index, label } of ROWS) {
      const [fault, ...others] = faultsOf(withLine(TEXT, index, (line) => `${line}\n${line}`));
      expect(others).toEqual([]);
      expect(fault).toMatchObject({
        line: index + 2,
        message: `${label}: row stands in line ${index + 1} already`,
      });
    }
  });

  it('moved into another group are refused', () => {
    const into = ROWS.filter(({ label }) => GROUPS.has(label));
    for (const { index, label } of ROWS) {
      for (const group of into) {
        if (group.index === index || group.index === index - 1) continue;
        const lines = TEXT.split('\n');
        const line = lines[index] ?? '';
        const moved = lines.flatMap((other, at) =>
          at === index ? [] : at === group.index ? [other, line] : [other],
        );
        const faults = faultsOf(moved.join('\n'));
        expect(faults.map(({ message }) => message).join('\n')).toContain(label);
      }
    }
  });

  it('swapped between groups are both named', () => {
    const [poland, kenya] = ['Poland', 'Kenya'].map(
      (label) => ROWS.find((row) => row.label === label)?.index ?? 0,
    );
    const lines = TEXT.split('\n');
    const text = lines
      .with(poland ?? 0, lines[kenya ?? 0] ?? '')
      .with(kenya ?? 0, lines[poland ?? 0] ?? '')
      .join('\n');
    expect(faultsOf(text).map(({ line }) => line)).toEqual([27, 44]);
  });
});

describe('columns', () => {
  const edited = (edit: (fields: readonly string[]) => readonly string[]) => {
    return faultsOf(TEXT.replace(/^.*\t.*$/gm, (line) => edit(line.split('\t')).join('\t')));
  };

  it.each(Array.from({ length: 9 }, (_, column) => column))(
    '%i deleted is refused, in the header',
    (column) => {
      const faults = edited((fields) => fields.toSpliced(column, 1));
      expect(faults).toHaveLength(1);
      expect([7, 8]).toContain(faults[0]?.line);
      expect(faults[0]?.message).toContain('is missing');
    },
  );

  it('swapped are refused, in the header', () => {
    for (let first = 0; first < 9; first += 1) {
      for (let second = first + 1; second < 9; second += 1) {
        const faults = edited((fields) => {
          return fields.with(first, fields[second] ?? '').with(second, fields[first] ?? '');
        });
        expect(faults.length).toBeGreaterThan(0);
        for (const { line } of faults) expect([7, 8]).toContain(line);
      }
    }
  });
});
