import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hrefs, openPage, POLAND, SWEDEN } from './fake-window.ts';

const NORWAY = '/explorer/norway/';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(['refuses', 'ignores'] as const)('a browser that %s an entry', (how) => {
  it('is asked for it again, so that Back leads to the page before', () => {
    const { window, location } = openPage(POLAND);
    window[how] = true;
    location.push(SWEDEN);
    vi.advanceTimersByTime(1000);
    expect(hrefs(window)).toEqual([POLAND]);
    window[how] = false;
    vi.runAllTimers();
    expect(hrefs(window)).toEqual([POLAND, SWEDEN]);
  });

  it('does not have the entry of the page before written over', () => {
    const { window, location } = openPage(POLAND);
    window[how] = true;
    location.push(SWEDEN);
    vi.advanceTimersByTime(1000);
    window[how] = false;
    location.replace(`${SWEDEN}?q=s`);
    location.push(NORWAY);
    vi.runAllTimers();
    expect(hrefs(window)).toEqual([POLAND, `${SWEDEN}?q=s`, NORWAY]);
  });

  it('is not asked for ever', () => {
    const { window, location } = openPage(POLAND);
    window[how] = true;
    location.push(SWEDEN);
    vi.runAllTimers();
    expect(vi.getTimerCount()).toBe(0);
    expect(location.address()).toEqual({ pathname: SWEDEN, search: '' });
  });
});

describe('the title', () => {
  it('of a page gone to is not that of the entry that is left', () => {
    const { window, location } = openPage(POLAND);
    location.setTitle('Poland');
    expect(window.document.title).toBe('Poland');
    location.push(SWEDEN);
    location.setTitle('Sweden');
    const titles: string[] = [];
    const { pushState } = window.history;
    window.history.pushState = (...entry) => {
      titles.push(window.document.title);
      pushState(...entry);
    };
    vi.runAllTimers();
    expect(titles).toEqual(['Poland']);
    expect(window.document.title).toBe('Sweden');
  });

  it('is set at once on the way back, also from a page whose entry was not written yet', () => {
    const { window, location } = openPage(POLAND);
    location.push(SWEDEN);
    vi.runAllTimers();
    location.push(NORWAY);
    location.setTitle('Norway');
    window.travel(-1);
    location.setTitle('Poland');
    expect(window.document.title).toBe('Poland');
    vi.runAllTimers();
    expect(window.document.title).toBe('Poland');
  });
});
