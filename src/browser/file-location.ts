import type { Address, BrowserLocation } from './browser-location.ts';

/** What an address below the site's root begins with where the explorer is one file. */
export const FILE_ROOT = '#/';

/**
 * The location of the explorer as one file, whose only addresses are those behind `#/`: `#/europe/poland/?measure=index`.
 * Other fragments are places on a page, and change nothing.
 */
export function fileLocation(window: Window): BrowserLocation {
  let address = addressIn(window.location.hash) ?? { pathname: '', search: '' };
  const listeners = new Set<() => void>();
  const move = (to: Address) => {
    address = to;
    listeners.forEach((listener) => listener());
  };
  const write = (how: 'pushState' | 'replaceState', href: string) => {
    const to = addressIn(FILE_ROOT + href);
    if (!to) return;
    window.history[how](null, '', FILE_ROOT + href);
    move(to);
  };
  window.addEventListener('hashchange', () => {
    const to = addressIn(window.location.hash);
    if (to) move(to);
  });
  return {
    address: () => address,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    push: (href) => write('pushState', href),
    replace: (href) => write('replaceState', href),
    scroll: () => null,
    setTitle: (title) => (window.document.title = title),
  };
}

/** The address in a fragment; null where that is a place on a page. */
function addressIn(hash: string): Address | null {
  if (!hash.startsWith(FILE_ROOT)) return null;
  const [whole = ''] = hash.slice(FILE_ROOT.length).split('#');
  const end = whole.search(/\?|$/);
  return { pathname: whole.slice(0, end), search: whole.slice(end) };
}
