import { THERE } from './cycle-there.ts';

export const BACK = (): number => THERE();
