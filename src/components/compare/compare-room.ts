import { onDemand } from '../site/on-demand.ts';

/** What draws comparisons, which most readers never need. */
export const { load: loadCompareRoom, useIt: useComparing } = onDemand(async () => {
  const { COMPARE_ROOM } = await import('./room.tsx');
  return COMPARE_ROOM;
});
