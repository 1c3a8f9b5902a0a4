import type { Measure } from '../model/measures.ts';
import { MEASURES } from '../model/measures.ts';

export type RegionColumn = Measure | 'national';

/**
 * The columns of figures in the table of one region: every measure and, beside the share, that in Norway as a whole. The
 * distribution is last, since it is a part of the citizenship and not of the region.
 */
export const REGION_COLUMNS: readonly RegionColumn[] = [
  ...MEASURES.filter((measure) => measure !== 'distribution').flatMap((measure) =>
    measure === 'share' ? [measure, 'national' as const] : [measure],
  ),
  'distribution',
];

/**
 * The columns of figures in the table of two regions: people and share in each, how many times as large a part the first
 * has, and how many people more than with the part of the other.
 */
export const COMPARED_REGION_COLUMNS = [
  'persons',
  'other-persons',
  'share',
  'other-share',
  'ratio',
  'surplus',
] as const;

export type ComparedRegionColumn = (typeof COMPARED_REGION_COLUMNS)[number];
