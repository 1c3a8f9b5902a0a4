import type { Speech } from '../../../messages/messages.ts';
import type { ProofWords } from '../../../messages/proof.en.ts';
import type { Proof } from '../../../model/checks.ts';
import type { Citizenship } from '../../../model/dataset.ts';
import type { PlacedFigure } from '../../../model/figure-sums.ts';
import type { Table } from '../../../model/table.ts';
import { placePath } from '../../../view/page.ts';

/** What the proof of a figure is made from. */
export interface ProofFacts extends Speech {
  readonly words: ProofWords;
  readonly table: Table;
  readonly proof: Proof;
  /** The address of the site's root, relative to the page: `../../`. */
  readonly root: string;
}

/** The name of a column in the addresses of proofs and in `checks.json`: `total`, or the id of the region. */
export function columnId({ regions }: Table, column: number): string {
  return regions[column - 1]?.id ?? 'total';
}

/** The address of the proof of a figure, relative to the page; on the page of the same citizenship its fragment alone. */
export function proofHref(
  { table, locale, root }: ProofFacts,
  { citizenship, column }: PlacedFigure,
  page: Citizenship,
): string {
  const path =
    citizenship === page ? '' : root + placePath(table, { locale, page: { kind: 'proof', citizenship } });
  return `${path}#${columnId(table, column)}`;
}
