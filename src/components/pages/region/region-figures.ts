import type { Table } from '../../../model/table.ts';
import type { PageOf } from '../../../view/page-kinds.ts';
import type { PageFigures } from '../page-figures.ts';

/** A region by citizenship; its map is that of all citizenships, the region outlined. */
export function regionFigures(table: Table, { region }: PageOf<'region'>): PageFigures {
  return {
    subject: { kind: 'regions', regions: [region] },
    map: { citizenship: table.total, region },
    table: { scope: table.total, levels: Infinity, current: null, compared: null, contrast: null, region },
  };
}
