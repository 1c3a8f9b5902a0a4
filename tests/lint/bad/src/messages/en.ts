export const EN = 'Poland';
