import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage, ORIGIN, POLAND, SWEDEN } from './fake-window.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('scroll', () => {
  it('is null on a page that was just gone to, and where it was left on Back and Forward', () => {
    const { window, location } = openPage(POLAND);
    window.scrollTo(700);
    vi.runAllTimers();
    location.push(SWEDEN);
    expect(location.scroll()).toBeNull();
    window.scrollTo(300);
    vi.runAllTimers();
    window.travel(-1);
    expect(location.scroll()).toBe(700);
    window.travel(1);
    expect(location.scroll()).toBe(300);
  });

  it('is not written over by that of the page that Back has left', () => {
    const { window, location } = openPage(POLAND);
    window.scrollTo(700);
    vi.runAllTimers();
    location.push(SWEDEN);
    vi.advanceTimersByTime(20);
    window.scrollTo(300);
    window.travel(-1);
    vi.runAllTimers();
    expect(window.entry.state).toEqual({ explorer: { scroll: 700 } });
  });

  it('is kept when a link is followed before it was written', () => {
    const { window, location } = openPage(POLAND);
    location.replace(`${POLAND}?q=p`);
    vi.runAllTimers();
    window.scrollTo(700);
    location.push(SWEDEN);
    window.scrollY = 0; // as the app does before the entry is written
    vi.advanceTimersByTime(20);
    window.travel(-1);
    expect(location.scroll()).toBe(700);
  });

  it('is written a few times a second at most', () => {
    const { window } = openPage(POLAND);
    for (let y = 0; y < 1000; y += 1) {
      window.scrollTo(y);
      vi.advanceTimersByTime(10);
    }
    vi.runAllTimers();
    expect(window.writes).toBeLessThan(40);
    expect(window.entry.state).toEqual({ explorer: { scroll: 999 } });
  });

  it.each([
    null,
    undefined,
    7,
    'scroll',
    [],
    {},
    { explorer: null },
    { explorer: 7 },
    { explorer: { scroll: '7' } },
  ])('is 0 in an entry of someone else’s: %j', (state) => {
    const { window, location } = openPage(POLAND);
    location.push(SWEDEN);
    vi.runAllTimers();
    window.entries[0] = { state, href: ORIGIN + POLAND };
    window.travel(-1);
    expect(location.scroll()).toBe(0);
  });

  it('is restored by the app inside the site, by the browser on the way back from another', () => {
    const { window } = openPage(POLAND);
    expect(window.history.scrollRestoration).toBe('manual');
    window.dispatchEvent(new Event('pagehide'));
    expect(window.history.scrollRestoration).toBe('auto');
    window.dispatchEvent(new Event('pageshow'));
    expect(window.history.scrollRestoration).toBe('manual');
  });
});
