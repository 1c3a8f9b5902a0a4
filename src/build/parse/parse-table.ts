import { createHash } from 'node:crypto';
import type { Checks, RowPlace } from '../../model/checks.ts';
import type { Dataset, Figure } from '../../model/dataset.ts';
import type { Codebooks } from '../codebooks/codebooks.ts';
import type { Sums } from './double-entry.ts';
import { addUp } from './double-entry.ts';
import type { Fault } from './fault.ts';
import { inFileOrder, withinFile } from './fault.ts';
import { figureFaults } from './figure-faults.ts';
import { labelKey } from './label.ts';
import { otherForm } from './other-forms.ts';
import { respaceThousands, restoreMarks } from './plain-digits.ts';
import type { PlacedRows } from './row-order.ts';
import { placeRows } from './row-order.ts';
import { readHeader } from './table-header.ts';
import type { TableBlock, TableLine } from './table-lines.ts';
import { sortLines, splitLines } from './table-lines.ts';
import { readNotes } from './table-notes.ts';
import { toLedger } from './table-ledger.ts';
import type { TableRow } from './table-rows.ts';
import { readRows } from './table-rows.ts';
import { readTitle } from './table-title.ts';

export type Parsed =
  | { readonly ok: true; readonly dataset: Dataset; readonly checks: Checks }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads the text of the published table, or of one of the same layout, and proves it: all its sums hold, or cannot
 * be checked because a figure is withheld. Otherwise all its faults, in the order of the file.
 */
export function parseTable(text: string, codebooks: Codebooks): Parsed {
  const { citizenships, regions } = codebooks;
  const split = splitLines(text);
  const form = otherForm(text, split, citizenships, regions.length);
  if (form) return refused([form], split);
  const labels = new Set(citizenships.map(({ label }) => labelKey(label)));
  const marked = restoreMarks(
    split,
    labels,
    new Set(codebooks.footnotes.map((note) => labelKey(note.text.en))),
  );
  const spaced = respaceThousands(marked.lines);
  const lines = sortLines(spaced.lines, labels, regions);
  const headerLine = firstLine(lines.blocks[0]);
  const { title, faults: titleFaults } = readTitle(lines.preamble, headerLine, codebooks.publication);
  const { rows, unreadable, faults: blockFaults } = readBlocks(lines.blocks, codebooks);
  if (rows.length === 0) {
    const [first, last] = [citizenships[0]?.label ?? '', citizenships.at(-1)?.label ?? ''];
    const message = `no rows; ${citizenships.length} expected, from ${first} to ${last}`;
    const noRows = unreadable ? [] : [{ line: headerLine, column: 1, message }];
    return refused([...titleFaults, ...blockFaults, ...noRows], split);
  }
  const placed = placeRows(rows, citizenships);
  const { footnotes, faults: noteFaults } = readNotes(lines, codebooks.footnotes, placed.rowOf, citizenships);
  const ledger = toLedger(placed.rowOf, citizenships, regions.length + 1);
  const sums = addUp(ledger);
  const columnLabels = ['Total', ...regions.map(({ label }) => label)];
  const faults = [
    ...marked.faults,
    ...spaced.faults,
    ...titleFaults,
    ...blockFaults,
    ...placed.faults,
    ...noteFaults,
    ...figureFaults(placed, citizenships, columnLabels, ledger, sums),
  ];
  if (!title || faults.length > 0) return refused(faults, split);
  const figures = figuresOf(placed, codebooks);
  return {
    ok: true,
    dataset: {
      title: title.title,
      year: title.year,
      source: codebooks.publication.publisher.name,
      footnotes,
      regions,
      citizenships: citizenships.map((entry, index) => ({
        ...entry,
        notes: placed.rowOf[index]?.marks ?? [],
      })),
      figures,
    },
    checks: {
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      sums: sumChecks(sums, codebooks, figures),
      places: placesOf(placed, codebooks),
    },
  };
}

function refused(faults: readonly Fault[], lines: readonly TableLine[]): Parsed {
  const fieldCounts = lines.map(({ fields }) => fields.length);
  return { ok: false, faults: inFileOrder(withinFile(faults, fieldCounts)) };
}

function firstLine(block: TableBlock | undefined): number {
  return block?.top?.number ?? block?.regions?.number ?? block?.rows[0]?.number ?? 1;
}

/** The rows of all blocks. A header that repeats the one above it, faults and all, is not reported again. */
function readBlocks(
  blocks: readonly TableBlock[],
  { regions }: Codebooks,
): { readonly rows: readonly TableRow[]; readonly unreadable: boolean; readonly faults: readonly Fault[] } {
  const texts = blocks.map(({ top, regions: second }) => JSON.stringify([top?.fields, second?.fields]));
  const read = blocks.map((block, index) => {
    const { columns, faults } = readHeader(block, regions);
    const headerFaults = texts[index] === texts[index - 1] ? [] : faults;
    if (!columns) return { rows: [], unreadable: true, faults: headerFaults };
    const { rows, faults: rowFaults } = readRows(block, columns);
    return { rows, unreadable: false, faults: [...headerFaults, ...rowFaults] };
  });
  const unreadable = read.some((block) => block.unreadable);
  return {
    rows: unreadable ? [] : read.flatMap(({ rows }) => rows),
    unreadable,
    faults: read.flatMap(({ faults }) => faults),
  };
}

function figuresOf({ rowOf }: PlacedRows, { citizenships }: Codebooks): Dataset['figures'] {
  return Object.fromEntries(
    citizenships.map(({ id }, index): [string, readonly Figure[]] => {
      const cells = rowOf[index]?.cells ?? [];
      return [id, cells.flatMap((cell) => cell?.figure ?? [])];
    }),
  );
}

function placesOf({ rowOf }: PlacedRows, { citizenships }: Codebooks): Checks['places'] {
  return Object.fromEntries(
    citizenships.flatMap(({ id }, index): readonly [string, RowPlace][] => {
      const row = rowOf[index];
      return row ? [[id, { line: row.line, fields: row.cells.flatMap((cell) => cell?.field ?? []) }]] : [];
    }),
  );
}

function sumChecks(
  sums: Sums,
  { citizenships, regions }: Codebooks,
  figures: Dataset['figures'],
): Checks['sums'] {
  return sums.all.map(({ kind, row, column, computed, result }) => {
    const citizenship = citizenships[row]?.id ?? '';
    return {
      kind,
      citizenship,
      column: column === 0 ? 'total' : (regions[column - 1]?.id ?? ''),
      published: figures[citizenship]?.[column] ?? '..',
      computed,
      result,
    };
  });
}
