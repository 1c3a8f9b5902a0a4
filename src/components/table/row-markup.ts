/**
 * What the markup of the page's table says of its rows and cells: written by the table, and read by the script that sorts it
 * before the app is there.
 */
import type { CitizenshipKind } from '../../model/dataset.ts';
import { CITIZENSHIP_KINDS } from '../../model/dataset.ts';
import type { Reading } from '../../model/figure.ts';

/** A row as its markup tells it. */
export interface MarkedRow {
  readonly kind: CitizenshipKind;
  /** As in `Row`. */
  readonly depth: number;
}

/** The attributes of a row. A country, and a part of the scope itself, are not marked: most rows are. */
export function rowMarkup({ kind, depth }: MarkedRow) {
  return { 'data-kind': kind === 'country' ? undefined : kind, 'data-depth': depth || undefined };
}

/** Inverse of {@link rowMarkup}. */
export function readRow({ dataset }: HTMLElement): MarkedRow {
  const kind = CITIZENSHIP_KINDS.find((known) => known === dataset['kind']) ?? 'country';
  return { kind, depth: Number(dataset['depth'] ?? 0) };
}

/**
 * The figure in a cell of persons, by its text: `27 874`, `–` for nil; any other sign counts as no number. The text is the
 * one place of it in the markup: as an attribute too it would cost every page some 200 bytes.
 */
export function readPersons({ textContent }: Element): Reading {
  if (textContent === '–') return '-';
  return /^\d/.test(textContent) ? Number(textContent.replace(/\s/g, '')) : '.';
}
