import { FIGURE } from '../model/figure.ts';

export const IMPORTED = FIGURE;
