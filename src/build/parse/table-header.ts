import type { Region } from '../../model/dataset.ts';
import { withoutPadding } from './clean-field.ts';
import type { Fault } from './fault.ts';
import { quoted } from './fault.ts';
import { longestIncreasing } from './increasing.ts';
import { labelKey } from './label.ts';
import { nearestLabel } from './nearest-label.ts';
import type { TableBlock, TableLine } from './table-lines.ts';
import { TOP_HEADER } from './table-lines.ts';

/** Where the fields of a row stand, as 0-based indices. */
export interface TableColumns {
  /** Number of fields in a row. */
  readonly width: number;
  readonly label: number;
  /** The total, then the regions in the codebook's order; undefined for a column that the table lacks. */
  readonly figures: readonly (number | undefined)[];
}

const [CITIZENSHIP, TOTAL, SPAN] = TOP_HEADER;

/**
 * Reads the header of a block. `columns` is undefined where the labels of the rows cannot be told from the figures.
 * A damaged header over rows of the full width is taken to mean the published columns.
 */
export function readHeader(
  given: TableBlock,
  regions: readonly Region[],
): { readonly columns: TableColumns | undefined; readonly faults: readonly Fault[] } {
  const expected = [CITIZENSHIP, TOTAL, ...regions.map(({ label }) => label)];
  const width = commonWidth(given.rows, expected.length) ?? expected.length;
  const block = underSpan(given, width);
  const published = expected.map((_, index) => index);
  if (!block.top && !block.regions) {
    const message = `no header above this row; two lines expected: ${TOP_HEADER.join(', ')}, and the regions`;
    const faults = [{ line: block.rows[0]?.number ?? 1, column: 1, message }];
    return { columns: tableColumns(width === expected.length ? published : [], expected.length), faults };
  }
  const { labels, faults: lineFaults, spanFaults } = readLabels(block, regions);
  const { fieldOf, faults: labelFaults } = matchColumns(labels, expected, block);
  // Where columns are missing or moved, "To region" went with them.
  const faults = [...lineFaults, ...labelFaults, ...(labelFaults.length > 0 ? [] : spanFaults)];
  const complete = fieldOf.every((field) => field !== undefined);
  const assumed = !complete && width === expected.length && width !== labels.length;
  const columns = assumed ? tableColumns(published, width) : tableColumns(fieldOf, labels.length);
  return { columns, faults };
}

/**
 * A header whose first cells span both lines leaves no field for them in the second, where a page is copied. The
 * second line is moved below "To region" if it then ends with the rows.
 */
function underSpan(block: TableBlock, width: number): TableBlock {
  const { top, regions } = block;
  const lead = top?.fields.indexOf(SPAN) ?? -1;
  if (!regions || lead < 1 || regions.fields[0] === '') return block;
  const names = withoutPadding(regions.fields, 0);
  if (lead + names.length !== width) return block;
  const fields = [...Array.from({ length: lead }, () => ''), ...names];
  return { ...block, regions: { number: regions.number, fields, lead } };
}

function tableColumns(fieldOf: readonly (number | undefined)[], width: number): TableColumns | undefined {
  const [label, ...figures] = fieldOf;
  return label === undefined ? undefined : { width, label, figures };
}

/** The number of fields that most rows have, empty ones behind the first `least` left out. */
function commonWidth(rows: readonly TableLine[], least: number): number | undefined {
  const counts = new Map<number, number>();
  for (const { fields } of rows) {
    const { length } = withoutPadding(fields, least);
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** The label of each column, out of the two lines; a line that is missing is a fault and taken as published. */
function readLabels(
  { top, regions: second }: TableBlock,
  regions: readonly Region[],
): {
  readonly labels: readonly string[];
  readonly faults: readonly Fault[];
  readonly spanFaults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const spanFaults: Fault[] = [];
  if (!top) {
    const message = `the header's first line is missing above this one: ${TOP_HEADER.join(', ')}`;
    faults.push({ line: second?.number ?? 1, column: 1, message });
  }
  if (!second) {
    const message = `the header's second line is missing below this one: the ${regions.length} regions`;
    faults.push({ line: top?.number ?? 1, column: 1, message });
  }
  const over = top?.fields ?? TOP_HEADER;
  const under = second?.fields ?? ['', '', ...regions.map(({ label }) => label)];
  const firstRegion = under.findIndex((label) => label !== '');
  const labels = Array.from({ length: Math.max(over.length, under.length) }, (_, index) => {
    const above = over[index] ?? '';
    const below = under[index] ?? '';
    const span = index === firstRegion ? SPAN : '';
    if (top && above !== span && (below !== '' || above === SPAN)) {
      const right = span === '' ? 'an empty field' : quoted(span);
      const moved = above === '' || above === SPAN;
      const message = `${quoted(above)} in the header; ${right} expected`;
      (moved ? spanFaults : faults).push({ line: top.number, column: index + 1, message });
    }
    return below !== '' || above === SPAN ? below : above;
  });
  return { labels: labels.slice(0, labels.findLastIndex((label) => label !== '') + 1), faults, spanFaults };
}

/** The field of each expected column, and the faults of the columns that are unknown, double, missing or moved. */
function matchColumns(
  labels: readonly string[],
  expected: readonly string[],
  { top, regions }: TableBlock,
): { readonly fieldOf: readonly (number | undefined)[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const report = (field: number, message: string) => {
    const line = (regions?.fields[field] ?? '') === '' ? (top ?? regions) : (regions ?? top);
    faults.push({ line: line?.number ?? 1, column: field + 1 - (line?.lead ?? 0), message });
  };
  const columnOf = new Map(expected.map((label, column) => [labelKey(label), column]));
  const fieldOf = expected.map((label) => {
    const field = labels.findIndex((found) => labelKey(found) === labelKey(label));
    return field === -1 ? undefined : field;
  });
  labels.forEach((label, field) => {
    const column = columnOf.get(labelKey(label));
    if (column !== undefined) {
      const first = fieldOf[column];
      if (first !== field)
        report(field, `column ${quoted(label)} stands in field ${(first ?? 0) + 1} already`);
      return;
    }
    const missing = expected.filter((_, index) => fieldOf[index] === undefined);
    const nearest = nearestLabel(label, missing);
    const here = fieldOf[field] === undefined ? expected[field] : undefined;
    const right =
      nearest !== undefined
        ? `nearest known: ${quoted(nearest)}`
        : here !== undefined
          ? `${quoted(here)} is expected here`
          : `the columns are ${expected.map(quoted).join(', ')}`;
    report(field, `${quoted(label)} is no known column; ${right}`);
    const meant = nearest === undefined ? field : expected.indexOf(nearest);
    if (meant < expected.length && fieldOf[meant] === undefined) fieldOf[meant] = field;
  });
  expected.forEach((label, column) => {
    if (fieldOf[column] !== undefined) return;
    const before = fieldOf[column - 1];
    const place =
      column === 0
        ? 'its place is the first field'
        : `its place is after ${quoted(expected[column - 1] ?? '')}`;
    report(before ?? 0, `column ${quoted(label)} is missing; ${place}`);
  });
  const present = fieldOf.flatMap((field, column) => (field === undefined ? [] : [{ field, column }]));
  const inOrder = longestIncreasing(present.map(({ field }) => field));
  present.forEach(({ field, column }, index) => {
    if (inOrder.has(index)) return;
    const place = column === 0 ? 'the first field' : `after ${quoted(expected[column - 1] ?? '')}`;
    report(field, `column ${quoted(expected[column] ?? '')} is out of order; its place is ${place}`);
  });
  return { fieldOf, faults };
}
