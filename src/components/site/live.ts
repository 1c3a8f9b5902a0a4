import { useSyncExternalStore } from 'react';

const NEVER_CHANGES = () => () => undefined;

/** False while a component is as it was prerendered: then nothing on it may look as if it could be operated. */
export function useLive(): boolean {
  return useSyncExternalStore(
    NEVER_CHANGES,
    () => true,
    () => false,
  );
}
