import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { HEAD_SCRIPT } from '../../../src/build/document/head-script.ts';

/** What the script of the head makes of the root element on a page with this query. */
function rootWith(search: string, remembered?: string): { classes: string[]; theme: string | undefined } {
  const classes = new Set<string>();
  const dataset: { theme?: string } = {};
  const document = { documentElement: { classList: classes, dataset } };
  runInNewContext(HEAD_SCRIPT, {
    document,
    location: { search },
    URLSearchParams,
    localStorage: { theme: remembered },
  });
  return { classes: [...classes], theme: dataset.theme };
}

describe('before the first paint', () => {
  it.each(['measure=index', 'sort=-total', 'rows=countries', 'q=pol', 'region=trondelag', 'map=many'])(
    '%s hides what the app has to change',
    (query) => expect(rootWith(`?${query}`).classes).toEqual(['js', 'pending']),
  );

  it('nothing is hidden that stays as it is', () => {
    for (const search of ['', '?', '?q=', '?utm_source=letter', '?theme=dark'])
      expect(rootWith(search).classes, search).toEqual(['js']);
  });

  it('the colours are those that the device remembers, unless the address names others or the page is an embed', () => {
    expect(rootWith('', 'dark').theme).toBe('dark');
    expect(rootWith('?theme=light', 'dark').theme).toBe('light');
    expect(rootWith('?embed=1', 'dark').theme).toBeUndefined();
    expect(rootWith('', 'pink').theme).toBeUndefined();
  });

  it('an embed has its parts and its theme', () => {
    expect(rootWith('?embed=1&show=map&theme=dark')).toEqual({
      classes: ['js', 'embed', 'only-map'],
      theme: 'dark',
    });
    expect(rootWith('?embed=1&show=map,table&theme=light').classes).toEqual(['js', 'embed']);
    expect(rootWith('?embed=2&show=no&theme=no')).toEqual({ classes: ['js'], theme: undefined });
  });
});
