import Papa from 'papaparse';
import { cleanField, withoutPadding } from './clean-field.ts';
import { labelKey, splitMarks, splitNote } from './label.ts';
import type { Region } from '../../model/dataset.ts';

/** A line of the table's text. */
export interface TableLine {
  /** 1-based. */
  readonly number: number;
  /** Between the tabs, each as `cleanField` gives it. */
  readonly fields: readonly string[];
  /** How many of the fields, at the beginning, the text does not have. */
  readonly lead?: number;
}

/** A header, of which a line may be missing, and the rows as far as the next header. */
export interface TableBlock {
  /** "Citizenship", "Total", "To region". */
  readonly top?: TableLine;
  /** The names of the regions. */
  readonly regions?: TableLine;
  readonly rows: readonly TableLine[];
}

/** The lines of the table by what they are. Blank lines are left out. */
export interface TableLines {
  /** Text before the first header: what the page said above the table, and the title. */
  readonly preamble: readonly TableLine[];
  /** The first has no header where rows stand before any; empty where there are neither headers nor rows. */
  readonly blocks: readonly TableBlock[];
  readonly notes: readonly TableLine[];
  /** Text below the first header that is no row and begins with no footnote mark. */
  readonly strays: readonly TableLine[];
}

/** The words of a header's first line, in the order of its columns; "To region" spans the regions. */
export const TOP_HEADER = ['Citizenship', 'Total', 'To region'] as const;

/** The lines of a text, blank ones too. */
export function splitLines(text: string): readonly TableLine[] {
  // Fast mode leaves quotation marks alone: one that is never closed would swallow the lines below it.
  const { data } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimiter: '\t',
    newline: '\n',
    fastMode: true,
  });
  return data.map((fields, index) => ({ number: index + 1, fields: fields.map(cleanField) }));
}

/** Sorts the lines of a table by what they are; `labels` are the keys of the known labels of rows. */
export function sortLines(
  lines: readonly TableLine[],
  labels: { has(labelKey: string): boolean },
  regions: readonly Region[],
): TableLines {
  const kindOf = lineKinds(labels, regions);
  const preamble: TableLine[] = [];
  const blocks: { top?: TableLine; regions?: TableLine; rows: TableLine[] }[] = [];
  const notes: TableLine[] = [];
  const strays: TableLine[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const block = blocks.at(-1);
    if (kind === 'top header') blocks.push({ top: line, rows: [] });
    else if (kind === 'region header') {
      if (block?.top?.number === line.number - 1) block.regions = line;
      else blocks.push({ regions: line, rows: [] });
    } else if (kind === 'row') {
      if (block) block.rows.push(line);
      else blocks.push({ rows: [line] });
    } else if (kind === 'note') notes.push(line);
    else if (kind === 'text') (blocks.some(hasHeader) ? strays : preamble).push(line);
  }
  return { preamble, blocks, notes, strays };
}

function hasHeader(block: TableBlock): boolean {
  return block.top !== undefined || block.regions !== undefined;
}

type LineKind = 'blank' | 'top header' | 'region header' | 'row' | 'note' | 'text';

function lineKinds(
  labels: { has(labelKey: string): boolean },
  regions: readonly Region[],
): (line: TableLine) => LineKind {
  const topWords = new Set<string>(TOP_HEADER);
  const regionLabels = new Set(regions.map(({ label }) => label));
  return ({ fields }) => {
    const [first = ''] = fields;
    if (fields.every((field) => field === '')) return 'blank';
    // Two words of a header make a header, so that one misspelt word is a fault in it; no row holds two.
    if (fields.filter((field) => topWords.has(field)).length >= 2) return 'top header';
    if (fields.filter((field) => regionLabels.has(field)).length >= 2) return 'region header';
    if (splitNote(first)) return 'note';
    if (withoutPadding(fields, 1).length > 1 || labels.has(labelKey(splitMarks(first).label))) return 'row';
    return 'text';
  };
}
