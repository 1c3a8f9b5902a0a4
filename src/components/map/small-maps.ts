import { onDemand } from '../site/on-demand.ts';

/** What draws a small map for each row, which most readers never ask for. */
export const { load: loadSmallMaps, useIt: useSmallMaps } = onDemand(() => import('./SmallMultiples.tsx'));
