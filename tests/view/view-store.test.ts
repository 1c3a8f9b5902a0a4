import { describe, expect, it, vi } from 'vitest';
import { viewStore } from '../../src/view/view-store.ts';
import { TABLE } from '../model/published.ts';

/** A store of an address that the test writes. */
function storeAt(first: string, shown = first) {
  const listeners = new Set<() => void>();
  let address = first;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const store = viewStore(TABLE, shown, { address: () => address, subscribe });
  return {
    store,
    goTo: (to: string) => {
      address = to;
      listeners.forEach((listener) => listener());
    },
  };
}

describe('the views of an address', () => {
  it('are the whole one, and a steady one without sort, rows, filter and rejections', () => {
    const { store } = storeAt('europe/?measure=share&sort=-total&rows=countries&q=po&map=3&campaign=x');
    expect(store.whole()).toMatchObject({
      path: 'europe/',
      view: { measure: 'share', sort: { column: 'total', descending: true }, rows: 'countries', q: 'po' },
      rejections: [{ key: 'map', value: '3' }],
    });
    expect(store.steady()).toMatchObject({
      path: 'europe/',
      view: { measure: 'share', others: [['campaign', 'x']] },
    });
    for (const key of ['sort', 'rows', 'q']) expect(store.steady().view).not.toHaveProperty(key);
    expect(store.steady()).not.toHaveProperty('rejections');
  });

  it('are the same objects until the address changes, the steady one until more than the rows does', () => {
    const { store, goTo } = storeAt('europe/');
    const whole = store.whole();
    const steady = store.steady();
    expect(store.whole()).toBe(whole);

    goTo('europe/?sort=-total&q=po');
    expect(store.whole()).not.toBe(whole);
    expect(store.steady()).toBe(steady);

    goTo('europe/?sort=-total&q=po&region=trondelag');
    expect(store.steady()).not.toBe(steady);
    expect(store.steady().view.region).toBe('trondelag');
  });

  it('of a page that was left stay as they were when it was left', () => {
    const { store, goTo } = storeAt('europe/?q=po');
    const left = store.whole();
    goTo('africa/');
    expect(store.wholeAt('europe/')).toBe(left);
    expect(store.wholeAt('africa/')).toBe(store.whole());
    goTo('europe/?q=sw');
    expect(store.wholeAt('europe/').view.q).toBe('sw');
  });

  it('are told to whoever listens', () => {
    const { store, goTo } = storeAt('');
    const told = vi.fn();
    const stop = store.subscribe(told);
    goTo('europe/');
    stop();
    goTo('africa/');
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('are for hydration those that the page was prerendered with', () => {
    const { store } = storeAt('europe/?sort=-total&measure=index', 'europe/');
    expect(store.shown.whole.view).toMatchObject({ sort: null, measure: 'persons' });
    expect(store.whole().view).toMatchObject({ sort: { column: 'total' }, measure: 'index' });
  });

  it('in prerendering are those of the address that is rendered', () => {
    const store = viewStore(TABLE, 'nb/europe/poland/', null);
    expect(store.whole().view.locale).toBe('nb');
    expect(store.steady()).toBe(store.shown.steady);
  });
});
