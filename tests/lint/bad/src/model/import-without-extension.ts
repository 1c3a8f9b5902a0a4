import { FIGURE } from './figure';

export const IMPORTED = FIGURE;
