import { useEffect, useState } from 'react';
import type { Comparing, CompareRoom } from '../site/site.ts';

let loaded: CompareRoom | null = null;

/** Loads what draws comparisons, which most readers never need. Rejects if it cannot be loaded. */
export async function loadCompareRoom(): Promise<CompareRoom> {
  const { COMPARE_ROOM } = await import('./room.tsx');
  loaded = COMPARE_ROOM;
  return loaded;
}

/** How far a comparison that is `wanted` has come. */
export function useComparing(wanted: boolean): Comparing {
  const [arrived, arrive] = useState<CompareRoom | 'failed' | null>(null);
  const isMissing = wanted && !arrived;
  useEffect(() => {
    if (isMissing)
      loadCompareRoom().then(
        (room) => arrive(room),
        () => arrive('failed'),
      );
  }, [isMissing]);
  return wanted ? (arrived ?? loaded ?? 'loading') : 'not wanted';
}
