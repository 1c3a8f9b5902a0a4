import { useCallback, useRef, useState } from 'react';
import { useSite } from './site.ts';

/** What is hovered in one figure is marked in the others, and what is pressed in one is selected in all. */
export interface LinkedRegions {
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
  /** `clicks` counts those in quick succession. Null where each region is a link to its page. */
  readonly onSelect: ((region: string, clicks?: number) => void) | null;
}

/** The regions of the figures on a page; `selectable` where a press selects one. */
export function useLinkedRegions(selectable: boolean): LinkedRegions {
  const { view, update } = useSite();
  const { region: selected } = view;
  const [hovered, onHover] = useState<string | null>(null);
  const before = useRef(selected);
  // a second click in a row is for the figure's text: the region is again what it was before the first
  const select = useCallback(
    (region: string, clicks = 1) => {
      if (clicks < 2) before.current = selected;
      update({ region: clicks > 1 ? before.current : region === selected ? null : region });
    },
    [selected, update],
  );
  return { hovered, onHover, onSelect: selectable ? select : null };
}
