import { FIGURE } from './figure-utils.ts';

export const IMPORTED = FIGURE;
