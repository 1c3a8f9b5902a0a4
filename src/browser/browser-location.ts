/**
 * The browser's address and history; no other file touches them. The address is kept here as well, so that the app works
 * where history is refused (a sandboxed frame, or a browser that finds the changes too many).
 */
import { afterFrame } from './after-frame.ts';
import { isPlainClick } from './plain-click.ts';

/** The scroll position rides along in each history entry, under a key of our own. */
interface EntryState {
  readonly explorer: { readonly scroll: number };
}

export interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** An address without the site's root, which is the path of a folder: `europe/?sort=-total`. */
export function belowRoot({ pathname, search }: Address, rootPath: string): string {
  return pathname.slice(rootPath.length) + search;
}

export interface BrowserLocation {
  readonly address: () => Address;
  /** Tells of each change of the address, whoever made it. Returns a function that ends this. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Goes to another page, its path and query: an entry of its own, save in a frame, whose host owns the Back button. */
  readonly push: (href: string) => void;
  /** Changes the view of this page, its path and query: the same entry. */
  readonly replace: (href: string) => void;
  /** Where the page at the address was left, px from its top; null for one that was just gone to. */
  readonly scroll: () => number | null;
  /** Names the document once the browser has the address, since the page that is left keeps the name it has then. */
  readonly setTitle: (title: string) => void;
}

/** The reader sees a change before the address is written: to write history takes as long as to draw a map. */
const WRITE_AFTER_MS = 150;

/** Browsers refuse a hundred writes within some seconds; a view that changes faster is written once in this time. */
const WRITE_EVERY_MS = 300;

/** An entry for a page gone to that is refused, as after too many changes, is asked for again: every so often, so many times. */
const REFUSED_AFTER_MS = 3000;
const TRIES = 10;

/**
 * The location of a window, from now on: for as long as it lives it listens to Back and Forward, to scrolling and, in a
 * frame, to clicks on links.
 */
export function browserLocation(window: Window): BrowserLocation {
  let address: Address = addressOf(window.location);
  let pending: ReturnType<typeof setTimeout> | undefined;
  let lastWrite = -Infinity;
  let scroll: number | null = null;
  let { title } = window.document;
  /** How often the entry of this page, which the browser has refused, will still be asked for. */
  let owed = 0;
  const entering = afterFrame(window);
  const listeners = new Set<() => void>();
  const framed = window.parent !== window;

  const move = (to: Address) => {
    address = addressOf(to);
    listeners.forEach((listener) => listener());
  };
  const goTo = (href: string) => {
    const end = href.search(/\?|$/);
    move({ pathname: href.slice(0, end), search: href.slice(end) });
  };
  const write = (how: 'pushState' | 'replaceState', to: Address, scrolled: number) => {
    lastWrite = performance.now();
    const state: EntryState = { explorer: { scroll: scrolled } };
    const url = new URL(window.location.href);
    const hash = url.pathname === to.pathname ? url.hash : ''; // a section is one of its own page
    // part by part, since a path that begins with two slashes would be read as another host
    Object.assign(url, { ...to, hash });
    const adds = how === 'pushState' || owed > 0;
    attempt(() => window.history[adds ? 'pushState' : 'replaceState'](state, '', url.href));
    if (!adds) return;
    const refused = window.location.href !== url.href; // not all browsers say so
    owed = refused ? (how === 'pushState' ? TRIES : owed - 1) : 0;
    if (owed > 0) pending ??= setTimeout(flush, REFUSED_AFTER_MS);
  };
  const forgetPending = () => {
    clearTimeout(pending);
    pending = undefined;
  };
  const flush = () => {
    entering.flush();
    forgetPending();
    write('replaceState', address, window.scrollY);
  };
  const writeSoon = () => {
    pending ??= setTimeout(flush, Math.max(WRITE_AFTER_MS, lastWrite + WRITE_EVERY_MS - performance.now()));
  };
  const restoration = (mode: ScrollRestoration) => attempt(() => (window.history.scrollRestoration = mode));

  restoration('manual');
  window.addEventListener('popstate', (event) => {
    entering.cancel();
    forgetPending();
    owed = 0;
    const kept = scrollOf(event.state);
    const samePage = window.location.pathname === address.pathname;
    scroll = kept ?? 0;
    move(window.location);
    // between sections nothing is drawn, after which it would be restored; to a new one the browser goes by itself
    if (samePage && kept !== null) window.scrollTo({ top: kept, behavior: 'instant' });
  });
  window.addEventListener('pageshow', () => restoration('manual'));
  window.addEventListener('pagehide', () => {
    entering.flush();
    if (pending !== undefined) flush();
    restoration('auto'); // on reload and on return from another site the browser does it
  });
  // the links of a page just drawn lead on from its own address, which the browser may not have yet
  window.addEventListener('click', entering.flush, { capture: true });
  if (framed) window.addEventListener('click', (event) => followInFrame(window, event));
  else window.addEventListener('scroll', writeSoon, { passive: true });

  return {
    address: () => address,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    push: (href) => {
      entering.flush();
      const left = pending === undefined ? null : { address, scrolled: window.scrollY };
      forgetPending();
      scroll = null;
      goTo(href);
      const entered = address;
      entering.schedule(() => {
        if (left) write('replaceState', left.address, left.scrolled);
        write(framed ? 'replaceState' : 'pushState', entered, 0);
        window.document.title = title;
      });
    },
    replace: (href) => {
      goTo(href);
      writeSoon();
    },
    scroll: () => scroll,
    setTitle: (wanted) => {
      title = wanted;
      if (!entering.isWaiting()) window.document.title = title;
    },
  };
}

/** Sets a key of the address's query, or removes it for null, in the same entry, while no app is there to keep the address. */
export function amendQuery(window: Window, key: string, value: string | null): void {
  const address = new URL(window.location.href);
  if (value === null) address.searchParams.delete(key);
  else address.searchParams.set(key, value);
  attempt(() => window.history.replaceState(window.history.state, '', address));
}

/**
 * Follows, in a frame, a link that the app has left to the browser: one to a page of ours in the entry of the page before,
 * since the Back button is the host's; one to a file or another site in a tab of its own.
 */
function followInFrame({ location }: Window, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target || event.defaultPrevented || !isPlainClick(event)) return;
  const isFile = /\.(?!html$)\w+$/.test(link.pathname);
  if (link.origin !== location.origin || isFile) link.target = '_blank';
  else {
    event.preventDefault();
    location.replace(link.href);
  }
}

function addressOf({ pathname, search }: Address): Address {
  return { pathname, search };
}

/** The scroll position in an entry's state, px; null in an entry that the app has not written. */
function scrollOf(state: unknown): number | null {
  const own = field(state, 'explorer');
  const scroll = field(own, 'scroll');
  return typeof scroll === 'number' ? scroll : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Runs what a sandboxed or busy browser may refuse with an exception: nothing depends on its success. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // refused: the address kept here goes on serving the app
  }
}
