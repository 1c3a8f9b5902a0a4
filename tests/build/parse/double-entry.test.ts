import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/build/parse/double-entry.ts';
import { addUp } from '../../../src/build/parse/double-entry.ts';
import { diagnose } from '../../../src/build/parse/sum-diagnosis.ts';

type Values = readonly (readonly (number | null)[])[];

/** Ledgers that add up: any tree of groups, two to five regions. */
const ledger: fc.Arbitrary<Ledger> = fc
  .record({
    branches: fc.array(fc.nat(), { minLength: 3, maxLength: 25 }),
    regions: fc.integer({ min: 2, max: 5 }),
    figures: fc.infiniteStream(fc.nat(500)),
  })
  .map(({ branches, regions, figures }) => {
    const parents = [null, ...branches.map((branch, index) => branch % (index + 1))];
    const leaves = parents.map((_, row) => !parents.includes(row));
    const values = parents.map(() => Array.from({ length: regions + 1 }, () => 0));
    parents.forEach((_, row) => {
      if (!leaves[row]) return;
      const parts = Array.from({ length: regions }, () => figures.next().value ?? 0);
      const leaf = [parts.reduce((sum, part) => sum + part, 0), ...parts];
      for (let sum: number | null = row; sum !== null; sum = parents[sum] ?? null) {
        const above = sum;
        leaf.forEach((value, column) => {
          const figure = values[above];
          if (figure) figure[column] = (figure[column] ?? 0) + value;
        });
      }
    });
    return { columns: regions + 1, parents, values };
  });

function withValue(values: Values, row: number, column: number, value: number | null): Values {
  return values.map((figures, index) => (index === row ? figures.with(column, value) : figures));
}

const anyPlace = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 300 }));

describe('a ledger', () => {
  it('that adds up has one sum a row, and one a column for each row with parts, all of which hold', () => {
    fc.assert(
      fc.property(ledger, (book) => {
        const sums = addUp(book).all;
        const groups = new Set(book.parents.filter((parent) => parent !== null)).size;
        expect(sums).toHaveLength(book.parents.length + groups * book.columns);
        expect(sums.every(({ result }) => result === 'holds')).toBe(true);
        expect(diagnose(book, addUp(book))).toMatchObject({ wrong: [], unexplained: [] });
      }),
    );
  });

  it('with one wrong figure fails in the sums through it, and the figure and its right value are named', () => {
    fc.assert(
      fc.property(ledger, anyPlace, (book, [where, at, delta]) => {
        const row = where % book.parents.length;
        const column = at % book.columns;
        const right = book.values[row]?.[column] ?? 0;
        const changed = { ...book, values: withValue(book.values, row, column, right + delta) };
        const sums = addUp(changed);
        const { wrong, unexplained } = diagnose(changed, sums);
        expect(unexplained).toEqual([]);
        expect(wrong).toMatchObject([{ row, column, value: right }]);
        expect(sums.all.filter(({ result }) => result === 'fails')).toEqual(
          sums.all.filter((sum) => sums.through({ row, column }).includes(sum)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('with two wrong figures in different rows and columns, off by different numbers, names both', () => {
    fc.assert(
      fc.property(ledger, anyPlace, anyPlace, (book, [where1, at1, delta1], [where2, at2, delta2]) => {
        const first = { row: where1 % book.parents.length, column: at1 % book.columns };
        const second = { row: where2 % book.parents.length, column: at2 % book.columns };
        fc.pre(first.row !== second.row && first.column !== second.column && delta1 !== delta2);
        const [right1, right2] = [first, second].map(({ row, column }) => book.values[row]?.[column] ?? 0);
        const once = withValue(book.values, first.row, first.column, (right1 ?? 0) + delta1);
        const changed = {
          ...book,
          values: withValue(once, second.row, second.column, (right2 ?? 0) + delta2),
        };
        const { wrong, unexplained } = diagnose(changed, addUp(changed));
        expect(unexplained).toEqual([]);
        expect(wrong).toHaveLength(2);
        expect(wrong).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ ...first, value: right1 }),
            expect.objectContaining({ ...second, value: right2 }),
          ]),
        );
      }),
    );
  });

  it('with an unknown figure cannot be checked there, and tells what the figure must be', () => {
    fc.assert(
      fc.property(ledger, anyPlace, (book, [where, at]) => {
        const row = where % book.parents.length;
        const column = at % book.columns;
        const changed = { ...book, values: withValue(book.values, row, column, null) };
        const sums = addUp(changed);
        const { wrong, unexplained, deduce } = diagnose(changed, sums);
        expect([wrong, unexplained]).toEqual([[], []]);
        expect(deduce({ row, column })?.value).toBe(book.values[row]?.[column]);
        expect(sums.all.filter(({ result }) => result === 'not checkable')).toEqual(
          sums.all.filter((sum) => sums.through({ row, column }).includes(sum)),
        );
      }),
    );
  });

  it('with two wrong figures in a row, which no single figure explains, lists the failing sums', () => {
    // 10 = 4 + 6 is made of 3 = 1 + 2 and 7 = 3 + 4; then 1 is read as 2, and 2 as 4.
    const book = {
      columns: 3,
      parents: [null, 0, 0],
      values: [
        [10, 4, 6],
        [3, 2, 4],
        [7, 3, 4],
      ],
    };
    const { wrong, unexplained } = diagnose(book, addUp(book));
    expect(wrong).toEqual([]);
    expect(
      unexplained.map(({ kind, row, column, published, computed }) => [
        kind,
        row,
        column,
        published,
        computed,
      ]),
    ).toEqual([
      ['group', 0, 1, 4, 5],
      ['group', 0, 2, 6, 8],
      ['row', 1, 0, 3, 6],
    ]);
  });

  it('does not tell a figure that would have to be less than nobody', () => {
    const book = {
      columns: 3,
      parents: [null, 0, 0],
      values: [
        [10, 2, 8],
        [3, null, 4],
        [7, 3, 4],
      ],
    };
    expect(diagnose(book, addUp(book)).deduce({ row: 1, column: 1 })).toBeNull();
  });
});
