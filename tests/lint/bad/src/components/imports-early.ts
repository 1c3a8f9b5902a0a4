import { EARLY_SORT } from '../early/early-sort.ts';

export const IMPORTED = EARLY_SORT;
