export const REGION_MAP = 'map';
