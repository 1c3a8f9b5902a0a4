import { describe, expect, it } from 'vitest';
import type { Address } from '../src/browser/browser-location.ts';
import { talk } from '../src/talking-frame.ts';
import { TABLE } from './model/published.ts';

/** A frame on a page of the site: what its host hears, and what its address becomes. */
function frameAt(pathname: string, search = '') {
  const heard: unknown[] = [];
  const parent = { postMessage: (message: unknown) => heard.push(message) };
  const events = new EventTarget();
  let address: Address = { pathname: `/site/${pathname}`, search };
  const listeners = new Set<() => void>();
  const location = {
    address: () => address,
    subscribe: (onChange: () => void) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    replace: (href: string) => {
      const [pathname = '', search = ''] = href.split(/(?=\?)/);
      address = { pathname, search };
      listeners.forEach((listener) => listener());
    },
  };
  const window = {
    parent,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  const stop = talk({ window, table: TABLE, location, rootPath: '/site/' });
  const post = (data: unknown, source: unknown = parent) =>
    events.dispatchEvent(Object.assign(new Event('message'), { source, data }));
  const set = (rest: object) => post({ type: 'immigration:set', version: 1, ...rest });
  return { heard, set, post, location, stop, now: () => address.pathname + address.search };
}

describe('the talk of a frame with its host', () => {
  it('begins when the frame is ready, and tells the view', () =>
    expect(frameAt('europe/poland/', '?embed=1&measure=index').heard).toEqual([
      { type: 'immigration:ready', version: 1, view: 'europe/poland/?measure=index&embed=1' },
    ]));

  it('sets measure, comparison, region and sort, and takes them back', () => {
    const { set, now } = frameAt('europe/poland/', '?embed=1');
    set({ measure: 'index', region: 'trondelag', with: 'lithuania', sort: '-total' });
    expect(now()).toBe(
      '/site/europe/poland/?measure=index&with=lithuania&sort=-total&region=trondelag&embed=1',
    );
    set({ with: '', region: '' });
    expect(now()).toBe('/site/europe/poland/?measure=index&sort=-total&embed=1');
  });

  it('tells of each other view, and of each region that is selected', () => {
    const { heard, location, set } = frameAt('europe/poland/', '?embed=1');
    heard.length = 0;
    location.replace('/site/europe/poland/?region=trondelag&embed=1');
    set({ region: 'trondelag' }); // as it is
    expect(heard).toEqual([
      { type: 'immigration:select', version: 1, region: 'trondelag' },
      { type: 'immigration:view', version: 1, view: 'europe/poland/?region=trondelag&embed=1' },
    ]);
  });

  it('does nothing on a message from another window, of another form, or with a value that is none', () => {
    const { heard, post, set, now, stop } = frameAt('europe/poland/', '?embed=1');
    const before = now();
    heard.length = 0;
    post({ type: 'immigration:set', version: 1, measure: 'index' }, {});
    post('immigration:set');
    set({ measure: 'size' });
    set({ measure: 'index', region: '../../' });
    set({ region: 'javascript:alert(1)' });
    set({ with: 'poland' });
    set({ q: 'x' });
    set({ path: 'africa/' });
    stop();
    set({ measure: 'index' });
    expect(now()).toBe(before);
    expect(heard).toEqual([]);
  });
});
