import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { parseTable } from '../../../src/build/parse/parse-table.ts';
import { loadTable } from '../../../src/build/parse/load-table.ts';
import { CODEBOOKS, rawFigure, rawRows, ROOT, TEXT, withLine } from './published-text.ts';

const PUBLISHED = loadTable(ROOT).dataset;
const ROWS = rawRows(TEXT);

type Edit = (text: string) => string;

const place = fc.nat(TEXT.length);
const line = fc.nat(TEXT.split('\n').length);
const piece = fc.oneof(
  fc.constantFrom('\t', '\n', '\r', '\r\n', '-', '.', ':', '..', '0', '1', '9', ' ', '\u00a0', '¹', '²', '"'),
  fc.constantFrom(
    'Poland',
    'Total\t',
    '\tTo region',
    '\u2028',
    '\ufeff',
    '\u0000',
    '__proto__',
    'Citizenship\t',
  ),
  fc.string({ maxLength: 4 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.nat(12), piece).map(([at, length, put]): Edit => {
    return (text) => text.slice(0, at) + put + text.slice(at + length);
  }),
  fc.tuple(place, piece).map(
    ([at, put]): Edit =>
      (text) =>
        text.slice(0, at) + put + text.slice(at),
  ),
  fc.tuple(place, fc.nat(30)).map(
    ([at, length]): Edit =>
      (text) =>
        text.slice(0, at) + text.slice(at + length),
  ),
  line.map(
    (at): Edit =>
      (text) =>
        text.split('\n').toSpliced(at, 1).join('\n'),
  ),
  fc.tuple(line, line, fc.boolean()).map(([from, to, move]): Edit => {
    return (text) => {
      const lines = text.split('\n');
      const rest = move ? lines.toSpliced(from, 1) : lines;
      return rest.toSpliced(to, 0, lines[from] ?? '').join('\n');
    };
  }),
  fc.tuple(fc.constantFrom(...ROWS), fc.integer({ min: 1, max: 8 }), piece).map(([row, field, put]): Edit => {
    return (text) =>
      withLine(text, row.index, (before) => before.split('\t').toSpliced(field, 1, put).join('\t'));
  }),
);

/** Everything but the figures. */
function frame({ figures, ...rest }: Dataset): unknown {
  return { ...rest, ids: Object.keys(figures) };
}

describe('any edit of the text', () => {
  it('gives the published dataset, or faults with positions in the file', () => {
    const seen = { same: 0, faults: 0 };
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const text = edits.reduce((before, change) => change(before), TEXT);
        const parsed = parseTable(text, CODEBOOKS);
        if (parsed.ok) {
          seen.same += 1;
          expectSameFigures(text, parsed.dataset);
          return;
        }
        seen.faults += 1;
        const lines = text.replace(/\r\n?/g, '\n').split('\n');
        expect(parsed.faults.length).toBeGreaterThan(0);
        for (const fault of parsed.faults) {
          expect(lines[fault.line - 1]?.split('\t')[fault.column - 1], JSON.stringify(fault)).toBeDefined();
          expect(fault.message).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        }
      }),
      { numRuns: 1000 },
    );
    // Edits that all fall on one side would prove nothing of the other.
    expect(Math.min(seen.same, seen.faults)).toBeGreaterThan(10);
  });
});

/** Nil may have become not applicable alone; whatever is withheld is given away by the sums, and refused. */
function expectSameFigures(text: string, dataset: Dataset) {
  expect(frame(dataset)).toEqual(frame(PUBLISHED));
  dataset.citizenships.forEach(({ id }) => {
    dataset.figures[id]?.forEach((figure, column) => {
      const published = PUBLISHED.figures[id]?.[column];
      if (figure !== published) expect([figure, published]).toEqual(['.', '-']);
    });
  });
  const read = rawRows(text.replace(/\r\n?/g, '\n')).map(({ cells }) => cells.map(rawFigure));
  if (read.length === 72) expect(read).toEqual(dataset.citizenships.map(({ id }) => dataset.figures[id]));
}
