import type { Table } from '../../../model/table.ts';
import { partsOf } from '../../../model/table.ts';
import type { PageOf } from '../../../view/page-kinds.ts';
import type { PageFigures } from '../page-figures.ts';

/** A citizenship by region. Its table lists its parts; that of a leaf lists its peers, without theirs. */
export function citizenshipFigures(table: Table, { citizenship }: PageOf<'citizenship'>): PageFigures {
  const isLeaf = partsOf(table, citizenship.id).length === 0;
  const parent = table.byId.get(citizenship.parent ?? '') ?? table.total;
  return {
    subject: { kind: 'citizenships', citizenships: [citizenship] },
    map: { citizenship, region: null },
    table: {
      scope: isLeaf ? parent : citizenship,
      levels: isLeaf ? 1 : Infinity,
      current: citizenship,
      compared: null,
      contrast: null,
      region: null,
    },
  };
}
