// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { reportHeight, type FrameWindow } from '../../src/embed/report-height.ts';

const HANDSHAKE = '[iFrameSizer]frame:8:false:false:32:true';
const AMP = { sentinel: 'amp', type: 'embed-size' };

/** A frame of 600 px whose content has the height that the test gives it; `posted` is what the host received. */
class Frame {
  readonly posted: unknown[] = [];
  readonly host = {
    postMessage: (message: unknown, targetOrigin: string) => {
      expect(targetOrigin).toBe('*');
      this.posted.push(message);
    },
  };
  readonly element = document.createElement('main');
  readonly stop: () => void;
  private contentHeight: number;
  private readonly listeners = new Set<(event: MessageEvent) => void>();
  private readonly observers = new Set<() => void>();
  private readonly window: FrameWindow & { innerWidth: number };

  constructor(
    height: number,
    { query = '', readyState = 'interactive', host = this.host, framed = true } = {},
  ) {
    const { element, listeners, observers } = this;
    this.contentHeight = height;
    element.getBoundingClientRect = () => new DOMRect(0, 0, this.window.innerWidth, this.contentHeight);
    document.body.append(element);
    this.window = {
      get parent() {
        return framed ? host : this;
      },
      innerWidth: 600,
      document: { readyState },
      ResizeObserver: class {
        constructor(private readonly onResize: () => void) {}
        observe(observed: Element) {
          expect(observed).toBe(element);
          observers.add(this.onResize);
        }
        disconnect() {
          observers.delete(this.onResize);
        }
      },
      getComputedStyle: (of) => getComputedStyle(of),
      addEventListener: (_, listener) => listeners.add(listener),
      removeEventListener: (_, listener) => listeners.delete(listener),
      postMessage: (message) => this.posted.push(message),
    };
    const href = `https://example.org/europe/poland/?embed=1${query}`;
    this.stop = reportHeight({ window: this.window, href, element });
  }

  resize({ height = this.contentHeight, width = this.window.innerWidth }): void {
    this.contentHeight = height;
    this.window.innerWidth = width;
    for (const notify of this.observers) notify();
  }

  receive(data: unknown, source: unknown = this.host): void {
    const event = new MessageEvent('message', { data });
    Object.defineProperty(event, 'source', { value: source });
    for (const listener of this.listeners) listener(event);
  }

  /** The heights of the AMP messages, of which there is one for each report. */
  heights(): readonly unknown[] {
    return this.posted.flatMap((message) =>
      typeof message === 'object' && message !== null && 'sentinel' in message && 'height' in message
        ? [message.height]
        : [],
    );
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reportHeight', () => {
  it('tells the height at once, in the forms for any host', () => {
    expect(new Frame(512).posted).toEqual([
      { 'datawrapper-height': { 'poland/?embed=1': 512 } },
      { ...AMP, height: 512 },
    ]);
  });

  it('tells when the content grows and when it shrinks', () => {
    const frame = new Frame(512);
    frame.resize({ height: 900 });
    frame.resize({ height: 200 });
    expect(frame.heights()).toEqual([512, 900, 200]);
  });

  it('rounds up, and is silent while the whole number stays', () => {
    const frame = new Frame(511.2);
    frame.resize({ height: 511.9 });
    frame.resize({ height: 512 });
    frame.resize({ height: 512.1 });
    expect(frame.heights()).toEqual([512, 513]);
  });

  it('counts the margins of the element', () => {
    const frame = new Frame(512);
    frame.element.style.margin = '16px 0 8.5px';
    frame.resize({});
    expect(frame.heights()).toEqual([512, 537]);
  });

  it('is silent in a frame that is not shown, and tells when it is', () => {
    const frame = new Frame(0);
    frame.resize({ width: 0, height: 40_000 });
    frame.receive({ type: 'immigration-2011:height?' });
    expect(frame.posted).toEqual([]);
    frame.resize({ width: 600, height: 512 });
    expect(frame.heights()).toEqual([512]);
  });

  it('does not take being hidden for a change', () => {
    const frame = new Frame(512);
    frame.resize({ width: 0, height: 0 });
    frame.resize({ width: 600, height: 512 });
    expect(frame.heights()).toEqual([512]);
  });

  it('repeats the height when the host asks', () => {
    const frame = new Frame(512);
    frame.receive({ type: 'immigration-2011:height?' });
    expect(frame.heights()).toEqual([512, 512]);
  });

  it('answers only its host, and only the documented forms', () => {
    const frame = new Frame(512);
    const before = [...frame.posted];
    frame.receive({ type: 'immigration-2011:height?' }, { postMessage: () => undefined });
    frame.receive(HANDSHAKE, null);
    frame.receive({ type: 'immigration-2011:height?', to: 'all' });
    frame.receive('[iFrameSizer]moveToAnchor:about');
    frame.receive({ sentinel: 'amp', type: 'embed-size', height: 1 });
    frame.receive(null);
    expect(frame.posted).toEqual(before);
  });

  it('tells pym.js when the URL names its element', () => {
    const frame = new Frame(512, { query: '&childId=poland' });
    frame.resize({ height: 300 });
    expect(frame.posted).toContain('pymxPYMxpolandxPYMxheightxPYMx512');
    expect(frame.posted).toContain('pymxPYMxpolandxPYMxheightxPYMx300');
  });

  it('answers the handshake of iframe-resizer, and from then on tells it changes', () => {
    const frame = new Frame(512);
    expect(frame.posted.filter((message) => typeof message === 'string')).toEqual([]);
    frame.receive(HANDSHAKE);
    frame.resize({ height: 300 });
    frame.receive('[iFrameSizer]resize');
    vi.runAllTimers();
    expect(frame.posted.filter((message) => typeof message === 'string')).toEqual([
      '[iFrameSizer]frame:512:600:init',
      '[iFrameSizer]frame:300:600:size',
      '[iFrameSizer]frame:300:600:size',
    ]);
  });

  it('answers a flood of questions a few times a second, and in the end with what is true then', () => {
    const frame = new Frame(512);
    for (let asked = 0; asked < 10_000; asked += 1) {
      frame.receive(asked % 2 ? HANDSHAKE : { type: 'immigration-2011:height?' });
      if (asked % 10 === 0) vi.advanceTimersByTime(1);
    }
    frame.resize({ height: 300 });
    vi.runAllTimers();
    expect(frame.heights().length).toBeGreaterThan(5);
    expect(frame.heights().length).toBeLessThan(20);
    expect(frame.posted.at(-1)).toBe('[iFrameSizer]frame:300:600:size');
  });

  it('answers a handshake that came while it was hidden when it is shown', () => {
    const frame = new Frame(0);
    frame.receive(HANDSHAKE);
    expect(frame.posted).toEqual([]);
    frame.resize({ height: 512 });
    expect(frame.posted).toContain('[iFrameSizer]frame:512:600:init');
  });

  it('asks for the handshake again where it may have come before', () => {
    expect(new Frame(512, { readyState: 'complete' }).posted).toContain('[iFrameResizerChild]Ready');
    expect(new Frame(512, { readyState: 'interactive' }).posted).not.toContain('[iFrameResizerChild]Ready');
  });

  it('survives a host that cannot be told', () => {
    const host = {
      postMessage: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    const frame = new Frame(512, { host, readyState: 'complete' });
    expect(() => frame.resize({ height: 300 })).not.toThrow();
  });

  it('stops', () => {
    const frame = new Frame(512);
    frame.stop();
    frame.resize({ height: 300 });
    frame.receive({ type: 'immigration-2011:height?' });
    expect(frame.heights()).toEqual([512]);
  });

  it('does nothing in a page that is not framed', () => {
    const page = new Frame(512, { framed: false });
    page.resize({ height: 300 });
    page.receive({ type: 'immigration-2011:height?' });
    expect(page.posted).toEqual([]);
  });
});
