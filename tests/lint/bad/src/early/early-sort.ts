export const EARLY_SORT = 'sort';
