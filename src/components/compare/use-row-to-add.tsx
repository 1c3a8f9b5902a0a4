import type { ReactNode, RefObject } from 'react';
import { useState } from 'react';
import { onDemand } from '../site/on-demand.ts';

const { useIt: useAdding } = onDemand(() => import('./RowToAdd.tsx'));

/** A way to compare with a row of the table, loaded when the table is first pointed at, touched or in focus. */
export function useRowToAdd(grid: RefObject<HTMLTableElement | null>): {
  /** To be called with what is pointed at or gets the focus. */
  readonly load: (at: EventTarget) => void;
  readonly rowToAdd: ReactNode;
} {
  const [first, setFirst] = useState<EventTarget | null>(null);
  const adding = useAdding(first !== null); // without it, the page's own button and the search do the same
  const { current } = grid;
  return {
    load: (at) => setFirst((known) => known ?? at),
    rowToAdd:
      typeof adding === 'object' && first && current ? (
        <adding.RowToAdd grid={current} first={first} />
      ) : null,
  };
}
