import { EN } from '../messages/en.ts';

export const IMPORTED = EN;
