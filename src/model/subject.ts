import type { Citizenship, Region } from './dataset.ts';

/** What a page or a picture is about; its own first, then what that is compared with. */
export type Subject =
  | { readonly kind: 'citizenships'; readonly citizenships: readonly [Citizenship, ...Citizenship[]] }
  | { readonly kind: 'regions'; readonly regions: readonly [Region, ...Region[]] };

/** True where the figures are those of the whole table. */
export function isWholeTable(subject: Subject): boolean {
  switch (subject.kind) {
    case 'citizenships':
      return subject.citizenships.every(({ kind }) => kind === 'total');
    case 'regions':
      return false;
  }
}
