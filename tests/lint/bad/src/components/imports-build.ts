import { PARSE } from '../build/parse.ts';

export const IMPORTED = PARSE;
