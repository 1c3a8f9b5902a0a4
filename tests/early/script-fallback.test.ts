// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fallBackWithoutScript } from '../../src/early/script-fallback.ts';
import { TAKE_OVER } from '../../src/early/take-over.ts';

const root = document.documentElement;
const takeOver = () => document.dispatchEvent(new Event(TAKE_OVER));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('origin', 'https://example.org');
  root.className = 'js pending embed';
  fallBackWithoutScript();
});
afterEach(() => {
  takeOver();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

/** A script that does not load; `sandboxed` is what its element says of the classic one. */
function failToLoad(sandboxed?: string): void {
  const script = document.createElement('script');
  if (sandboxed !== undefined) script.dataset['sandboxed'] = sandboxed;
  document.head.append(script);
  script.dispatchEvent(new Event('error'));
}

const throwFrom = (filename: string) => window.dispatchEvent(new ErrorEvent('error', { filename }));

describe('what needs the app is taken back', () => {
  it.each([
    ['its script does not load', () => failToLoad('./assets/sandboxed-abc.js')],
    ['its script cannot run', () => throwFrom('https://example.org/assets/index-abc.js')],
    ['a script fails in a frame that is not told which', () => throwFrom('')],
    ['nothing comes', () => vi.advanceTimersByTime(10_000)],
  ])('where %s', (_, happen) => {
    happen();
    expect(root.className).toBe('embed');
  });
});

describe('nothing is taken back', () => {
  it.each([
    ['where a script of another does not load', () => failToLoad()],
    ['where a script of another fails', () => throwFrom('chrome-extension://abc/content.js')],
    ['for some seconds', () => vi.advanceTimersByTime(9000)],
  ])('%s', (_, happen) => {
    happen();
    expect(root.className).toBe('js pending embed');
  });

  it('once the app is there', () => {
    takeOver();
    throwFrom('https://example.org/assets/index-abc.js');
    vi.advanceTimersByTime(20_000);
    expect(root.className).toBe('js pending embed');
  });
});
