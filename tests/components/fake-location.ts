import type { BrowserLocation } from '../../src/browser/browser-location.ts';

/** A browser's address and history in memory, as a page is given them. */
export interface FakeLocation extends BrowserLocation {
  /** The addresses in the history, that of the page last; path and query. */
  readonly entries: () => readonly string[];
  /** Goes back to the entry before, which was left scrolled down by so many px. */
  readonly back: (scroll: number) => void;
}

export function fakeLocation(href: string): FakeLocation {
  const entries = [href];
  const listeners = new Set<() => void>();
  let address = addressOf(href);
  let scroll: number | null = null;
  const move = () => {
    address = addressOf(entries.at(-1) ?? '');
    listeners.forEach((listener) => listener());
  };
  return {
    address: () => address,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    push: (to) => {
      entries.push(to);
      scroll = null;
      move();
    },
    replace: (to) => {
      entries[entries.length - 1] = to;
      move();
    },
    scroll: () => scroll,
    setTitle: (title) => (document.title = title),
    entries: () => [...entries],
    back: (left) => {
      entries.pop();
      scroll = left;
      move();
    },
  };
}

function addressOf(href: string) {
  const { pathname, search } = new URL(href, 'https://example.org');
  return { pathname, search };
}
