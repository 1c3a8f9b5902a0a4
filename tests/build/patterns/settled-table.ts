import { settle } from '../../../src/build/patterns/settled.ts';
import type { Table } from '../../../src/model/table.ts';
import { indexDataset } from '../../../src/model/table.ts';
import { TABLE } from '../../model/published.ts';

const SETTLED = settle(TABLE.dataset);

/** The published table with what the build finds out about it. */
export const SETTLED_TABLE: Table = indexDataset(SETTLED.dataset);

/** The patterns of the published table. */
export const PATTERNS = SETTLED.patterns;
