import type { Measure } from '../model/measures.ts';
import { MEASURES } from '../model/measures.ts';

export type RegionColumn = Measure | 'national';

/** The columns of figures in the table of one region: every measure and, beside the share, that in Norway as a whole. */
export const REGION_COLUMNS: readonly RegionColumn[] = MEASURES.flatMap((measure) =>
  measure === 'share' ? [measure, 'national'] : [measure],
);
