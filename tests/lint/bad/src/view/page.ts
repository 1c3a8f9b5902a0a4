export const PAGE = 'europe/poland/';
