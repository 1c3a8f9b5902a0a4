import { useEffect, useState } from 'react';

/** How far a part of the app has come that is loaded when it is wanted. */
export type OnDemand<T> = 'not wanted' | 'loading' | 'failed' | T;

/** A part of the app that most readers never need. `load` rejects if it cannot be loaded; `useIt` says how far it has come. */
export function onDemand<T extends object>(importIt: () => Promise<T>) {
  let loaded: T | null = null;
  const load = async (): Promise<T> => (loaded = await importIt());
  const useIt = (wanted: boolean): OnDemand<T> => {
    const [arrived, arrive] = useState<T | 'failed' | null>(null);
    const isMissing = wanted && !arrived;
    useEffect(() => {
      if (isMissing)
        load().then(
          (it) => arrive(it),
          () => arrive('failed'),
        );
    }, [isMissing]);
    return wanted ? (arrived ?? loaded ?? 'loading') : 'not wanted';
  };
  return { load, useIt };
}
