export const PARSE = 'parse';
