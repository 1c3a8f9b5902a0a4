// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { markDocument } from '../../src/early/mark-document.ts';

/** What the script of the head makes of the root element on a page with this query. */
function rootWith(search: string, remembered: string | null = null) {
  const root = document.createElement('html');
  markDocument(root, search, () => remembered);
  return { classes: [...root.classList], theme: root.dataset['theme'], show: root.dataset['show'] };
}

describe('before the first paint', () => {
  it.each(['measure=index', 'sort=-total', 'rows=countries', 'q=pol', 'region=trondelag', 'map=many'])(
    '%s hides what the app has to change',
    (query) => expect(rootWith(`?${query}`).classes).toEqual(['js', 'first-frame', 'pending']),
  );

  it('a comparison hides the heading, too', () =>
    expect(rootWith('?with=somalia').classes).toEqual(['js', 'first-frame', 'pending', 'whole']));

  it('nothing is hidden that stays as it is', () => {
    for (const search of ['', '?', '?q=', '?utm_source=letter', '?theme=dark'])
      expect(rootWith(search).classes, search).toEqual(['js', 'first-frame']);
  });

  it('the colours are those that the device remembers, unless the address names others or the page is an embed', () => {
    expect(rootWith('', 'dark').theme).toBe('dark');
    expect(rootWith('?theme=light', 'dark').theme).toBe('light');
    expect(rootWith('?theme=auto', 'dark').theme).toBe('dark');
    expect(rootWith('?embed=1', 'dark').theme).toBeUndefined();
    expect(rootWith('', 'pink').theme).toBeUndefined();
  });

  it('an embed has its parts and its theme', () => {
    expect(rootWith('?embed=1&show=map&theme=dark')).toEqual({
      classes: ['js', 'embed'],
      theme: 'dark',
      show: 'map',
    });
    expect(rootWith('?embed=1&background=transparent').classes).toEqual(['js', 'embed', 'clear']);
    expect(rootWith('?background=transparent').classes).toEqual(['js', 'first-frame']);
    expect(rootWith('?embed=2&theme=no', 'dark')).toMatchObject({
      classes: ['js', 'first-frame'],
      theme: 'dark',
    });
  });

  it('a figure alone waits for its own title', () => {
    expect(rootWith('?embed=1&controls=0').classes).toEqual(['js', 'embed', 'pending', 'whole']);
  });
});
