import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hrefs, openPage, POLAND, SWEDEN } from './fake-window.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the address', () => {
  it('is at first what the browser came with, and the same object until it changes', () => {
    const { location } = openPage(`${POLAND}?measure=index`);
    expect(location.address()).toEqual({ pathname: POLAND, search: '?measure=index' });
    expect(location.address()).toBe(location.address());
  });

  it('changes at once, and is told', () => {
    const { location, told } = openPage(POLAND);
    location.replace(`${POLAND}?measure=index`);
    expect(location.address()).toEqual({ pathname: POLAND, search: '?measure=index' });
    location.push(SWEDEN);
    expect(location.address()).toEqual({ pathname: SWEDEN, search: '' });
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('is told to no one who has stopped listening', () => {
    const { window, location, told, stop } = openPage(POLAND);
    location.push(SWEDEN);
    stop();
    location.push(POLAND);
    window.travel(-1);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('may begin with two slashes, and stays on its host', () => {
    const { window, location } = openPage('//europe/poland/');
    location.replace('//europe/poland/?measure=index');
    vi.runAllTimers();
    expect(location.address()).toEqual({ pathname: '//europe/poland/', search: '?measure=index' });
    expect(hrefs(window)).toEqual(['//europe/poland/?measure=index']);
    location.push('//europe/sweden/');
    vi.runAllTimers();
    expect(location.address()).toEqual({ pathname: '//europe/sweden/', search: '' });
    expect(hrefs(window)).toEqual(['//europe/poland/?measure=index', '//europe/sweden/']);
  });

  it('keeps the section of its page, and leaves it with the page', () => {
    const { window, location } = openPage(`${POLAND}#figures`);
    location.replace(`${POLAND}?measure=index`);
    vi.runAllTimers();
    location.push(SWEDEN);
    vi.runAllTimers();
    expect(hrefs(window)).toEqual([`${POLAND}?measure=index#figures`, SWEDEN]);
  });

  it('is that of the page without its query when the query goes', () => {
    const { window, location } = openPage(`${POLAND}?q=x`);
    location.replace(POLAND);
    vi.runAllTimers();
    expect(location.address()).toEqual({ pathname: POLAND, search: '' });
    expect(hrefs(window)).toEqual([POLAND]);
  });
});

describe('history', () => {
  it('has an entry for each page, and one alone for all views of a page', () => {
    const { window, location } = openPage(POLAND);
    location.replace(`${POLAND}?measure=index`);
    location.replace(`${POLAND}?measure=index&region=trondelag`);
    vi.runAllTimers();
    location.push(`${SWEDEN}?measure=index`);
    location.replace(`${SWEDEN}?measure=share`);
    vi.runAllTimers();
    expect(hrefs(window)).toEqual([`${POLAND}?measure=index&region=trondelag`, `${SWEDEN}?measure=share`]);
  });

  it('has the last view of a page when the next one is gone to at once', () => {
    const { window, location } = openPage(POLAND);
    location.replace(`${POLAND}?q=p`);
    location.push(SWEDEN);
    location.replace(`${SWEDEN}?q=s`);
    vi.runAllTimers();
    expect(hrefs(window)).toEqual([`${POLAND}?q=p`, `${SWEDEN}?q=s`]);
  });

  it('is written when a change of page has been drawn, and where nothing is drawn all the same', () => {
    const { window, location } = openPage(POLAND);
    location.push(SWEDEN);
    expect(hrefs(window)).toEqual([POLAND]);
    vi.advanceTimersByTime(17);
    expect(hrefs(window)).toEqual([POLAND, SWEDEN]);

    window.draws = false;
    location.push(POLAND);
    vi.advanceTimersByTime(100);
    expect(hrefs(window)).toEqual([POLAND, SWEDEN, POLAND]);
  });

  it('has every page that was gone to, however quickly the next one or a reload followed', () => {
    const { window, location } = openPage(POLAND);
    location.push(SWEDEN);
    location.push(`${POLAND}?measure=index`);
    window.dispatchEvent(new Event('pagehide'));
    expect(hrefs(window)).toEqual([POLAND, SWEDEN, `${POLAND}?measure=index`]);
  });

  it('has a page before a link on it is followed, which leads on from its address', () => {
    const { window, location } = openPage(POLAND);
    location.push(SWEDEN);
    window.dispatchEvent(new Event('click'));
    expect(window.location.pathname).toBe(SWEDEN);
  });

  it('is gone through by Back and Forward', () => {
    const { window, location, told } = openPage(POLAND);
    location.replace(`${POLAND}?measure=index`);
    location.push(SWEDEN);
    vi.runAllTimers();
    told.mockClear();
    window.travel(-1);
    expect(location.address()).toEqual({ pathname: POLAND, search: '?measure=index' });
    window.travel(1);
    expect(location.address()).toEqual({ pathname: SWEDEN, search: '' });
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('is not written over by a view that Back has left', () => {
    const { window, location } = openPage(POLAND);
    location.push(SWEDEN);
    vi.advanceTimersByTime(50);
    location.replace(`${SWEDEN}?q=s`);
    window.travel(-1);
    vi.runAllTimers();
    expect(location.address()).toEqual({ pathname: POLAND, search: '' });
    expect(hrefs(window)[0]).toBe(POLAND);
  });

  it('is written a few times a second at most, and has the last view in the end', () => {
    const { window, location } = openPage(POLAND);
    for (let n = 0; n < 1000; n += 1) {
      location.replace(`${POLAND}?q=${n}`);
      vi.advanceTimersByTime(10);
    }
    expect(location.address().search).toBe('?q=999');
    vi.runAllTimers();
    expect(hrefs(window)).toEqual([`${POLAND}?q=999`]);
    expect(window.writes).toBeGreaterThan(10);
    expect(window.writes).toBeLessThan(40);
  });

  it('has the last view when the page is left before it was written', () => {
    const { window, location } = openPage(POLAND);
    location.replace(`${POLAND}?q=p`);
    vi.runAllTimers();
    location.replace(`${POLAND}?q=po`);
    expect(hrefs(window)).toEqual([`${POLAND}?q=p`]);
    window.dispatchEvent(new Event('pagehide'));
    expect(hrefs(window)).toEqual([`${POLAND}?q=po`]);
  });
});

describe('in a frame', () => {
  it('the host’s Back button is never taken: everything replaces', () => {
    const { window, location } = openPage(`${POLAND}?embed=1`, { framed: true });
    location.push(`${SWEDEN}?embed=1`);
    location.push(`${POLAND}?embed=1`);
    location.replace(`${POLAND}?embed=1&q=p`);
    vi.runAllTimers();
    expect(hrefs(window)).toEqual([`${POLAND}?embed=1&q=p`]);
  });

  it('scrolling is the host’s affair', () => {
    const { window } = openPage(POLAND, { framed: true });
    window.scrollTo(900);
    vi.runAllTimers();
    expect(window.writes).toBe(0);
  });
});

describe('where history is refused', () => {
  it('the app goes on with the address that is kept here', () => {
    const { window, location, told } = openPage(POLAND, { framed: true, refuses: true });
    location.replace(`${POLAND}?measure=index`);
    vi.runAllTimers();
    expect(location.address()).toEqual({ pathname: POLAND, search: '?measure=index' });
    location.push(`${SWEDEN}?measure=index`);
    vi.runAllTimers();
    expect(location.address()).toEqual({ pathname: SWEDEN, search: '?measure=index' });
    expect(told).toHaveBeenCalledTimes(2);
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('pageshow'));
    expect(hrefs(window)).toEqual([POLAND]);
  });

  it('for a while, the address is written later', () => {
    const { window, location } = openPage(POLAND);
    window.refuses = true;
    location.replace(`${POLAND}?q=p`);
    vi.runAllTimers();
    window.refuses = false;
    location.replace(`${POLAND}?q=po`);
    vi.runAllTimers();
    expect(hrefs(window)).toEqual([`${POLAND}?q=po`]);
  });
});
