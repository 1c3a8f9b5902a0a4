import type { Citizenship } from '../../model/dataset.ts';
import type { Table } from '../../model/table.ts';
import type { PageFigures } from '../pages/page-figures.ts';

/** Several citizenships by region. The table has their rows alone, below the total. */
export function citizenshipsFigures(
  { total }: Table,
  citizenships: readonly [Citizenship, ...Citizenship[]],
): PageFigures {
  return {
    subject: { kind: 'citizenships', citizenships },
    map: { citizenship: citizenships[0], region: null },
    table: { scope: total, levels: 1, current: null, compared: citizenships, contrast: null, region: null },
  };
}
