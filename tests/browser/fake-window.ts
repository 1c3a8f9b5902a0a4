import { vi } from 'vitest';
import { browserLocation } from '../../src/browser/browser-location.ts';

interface Entry {
  readonly state: unknown;
  readonly href: string;
}

/**
 * As much of a browser's window as an address needs: location, session history that refuses what browsers refuse, events.
 * Assign to `refuses` to have every touch of the history throw, as in a sandboxed frame.
 */
export class FakeWindow extends EventTarget {
  readonly entries: Entry[];
  readonly parent: unknown;
  readonly document = { title: 'As prerendered' };
  scrollY = 0;
  refuses = false;
  /** As Chromium does after too many changes: writes of the history do nothing. */
  ignores = false;
  draws = true;
  /** How often the history was written. */
  writes = 0;
  private at = 0;
  private restoration = 'auto';

  constructor(href: string, { framed = false } = {}) {
    super();
    this.entries = [{ state: null, href }];
    this.parent = framed ? {} : this;
  }

  /** This, for code that asks for all of a window. */
  asWindow(): Window {
    return this as unknown as Window;
  }

  get location(): URL {
    return new URL(this.entry.href);
  }

  readonly history = this.makeHistory();

  /** The current entry. */
  get entry(): Entry {
    const entry = this.entries[this.at];
    if (!entry) throw new Error('the history has no such entry');
    return entry;
  }

  /** Back or Forward, or a step of any length. */
  travel(delta: number): void {
    this.at += delta;
    this.dispatchEvent(Object.assign(new Event('popstate'), { state: this.entry.state }));
  }

  /** A frame is drawn every 16 ms; where `draws` is false, as in the background, none is. */
  requestAnimationFrame(draw: () => void): unknown {
    return this.draws ? setTimeout(draw, 16) : 0;
  }

  cancelAnimationFrame(frame: NodeJS.Timeout): void {
    clearTimeout(frame);
  }

  scrollTo(y: number): void {
    this.scrollY = y;
    this.dispatchEvent(new Event('scroll'));
  }

  private makeHistory() {
    const window = () => this;
    return {
      get scrollRestoration() {
        return window().restoration;
      },
      set scrollRestoration(mode: string) {
        window().touch();
        window().restoration = mode;
      },
      pushState: (state: unknown, _: string, url: string) => {
        if (this.ignores) return;
        const href = this.write(url);
        this.at += 1;
        this.entries.splice(this.at, Infinity, { state, href });
      },
      replaceState: (state: unknown, _: string, url: string) => {
        if (this.ignores) return;
        this.entries[this.at] = { state, href: this.write(url) };
      },
    };
  }

  private touch(): void {
    if (this.refuses) throw new DOMException('refused', 'SecurityError');
  }

  /** The address written, which has to be of the same origin. */
  private write(url: string): string {
    this.touch();
    const to = new URL(url, this.entry.href);
    if (to.origin !== this.location.origin)
      throw new DOMException(`${to.origin} is another origin`, 'SecurityError');
    this.writes += 1;
    return to.href;
  }
}

export const ORIGIN = 'https://example.org';
export const POLAND = '/explorer/europe/poland/';
export const SWEDEN = '/explorer/europe/sweden/';

/** A page at an address, its location, and how often that told of a change. */
export function openPage(
  href: string,
  options: { readonly framed?: boolean; readonly refuses?: boolean } = {},
) {
  const window = new FakeWindow(ORIGIN + href, options);
  window.refuses = options.refuses ?? false;
  const location = browserLocation(window.asWindow());
  const told = vi.fn();
  const stop = location.subscribe(told);
  return { window, location, told, stop };
}

/** The addresses in a window's history, without its host. */
export const hrefs = ({ entries }: FakeWindow) => entries.map(({ href }) => href.slice(ORIGIN.length));
