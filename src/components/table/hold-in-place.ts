import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

interface HeldInPlace {
  readonly table: RefObject<HTMLTableElement | null>;
  /** To be called at a press, before the selection changes. */
  readonly hold: () => void;
}

/**
 * Keeps the table under the pointer: a press in it selects a region, whose card above the table then grows or shrinks, and
 * the second press of a double click would meet another row.
 */
export function useHoldInPlace(selected: string | null): HeldInPlace {
  const table = useRef<HTMLTableElement>(null);
  const held = useRef<number | null>(null);
  const top = () => table.current?.getBoundingClientRect().top ?? 0;
  useLayoutEffect(() => {
    if (held.current !== null) window.scrollBy({ top: top() - held.current, behavior: 'instant' });
    held.current = null;
  }, [selected]);
  return { table, hold: () => void (held.current = top()) };
}
