import { BACK } from './cycle-back.ts';

export const THERE = (): number => BACK();
