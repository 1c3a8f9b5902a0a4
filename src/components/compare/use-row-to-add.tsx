import type { ReactNode, RefObject } from 'react';
import { useState } from 'react';
import type { RowToAdd } from './RowToAdd.tsx';

interface Loaded {
  readonly Row: typeof RowToAdd;
  /** What was pointed at or got the focus first. */
  readonly first: EventTarget;
}

/** A way to compare with a row of the table, loaded when the table is first pointed at, touched or in focus. */
export function useRowToAdd(grid: RefObject<HTMLTableElement | null>): {
  readonly load: (first: EventTarget) => void;
  readonly rowToAdd: ReactNode;
} {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const load = (first: EventTarget) => {
    if (loaded) return;
    import('./RowToAdd.tsx').then(
      ({ RowToAdd: Row }) => setLoaded((known) => known ?? { Row, first }),
      () => undefined, // could not be loaded: the page's own button and the search do the same
    );
  };
  return {
    load,
    rowToAdd: loaded && grid.current ? <loaded.Row grid={grid.current} first={loaded.first} /> : null,
  };
}
