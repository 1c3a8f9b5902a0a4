import { REGION_MAP } from '../components/map/RegionMap.ts';

export const IMPORTED = REGION_MAP;
