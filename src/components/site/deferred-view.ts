import { startTransition, useLayoutEffect, useState } from 'react';
import { afterFrame } from '../../browser/after-frame.ts';
import type { SteadyAddress, ViewStore } from '../../view/view-store.ts';
import { isShownFirst } from './NextPageFirst.tsx';

/**
 * The steady view as the page shows it. Another page that the map can show ahead comes when that has been drawn, and in
 * slices, so that the map answers a press at once also on a slow device; anything else comes at once.
 */
export function useDeferredView(store: ViewStore): SteadyAddress {
  const [settled, settle] = useState(store.shown.steady);
  useLayoutEffect(() => {
    const later = afterFrame(window);
    let latest = store.shown.steady;
    const arrive = () => {
      latest = store.steady();
      settle(latest);
    };
    const follow = () => {
      if (isShownFirst(latest.view.page, store.steady().view.page))
        later.schedule(() => startTransition(arrive));
      else {
        later.cancel();
        arrive();
      }
    };
    follow();
    const stop = store.subscribe(follow);
    return () => {
      stop();
      later.cancel();
    };
  }, [store]);
  return settled;
}
