// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import type { Root } from 'react-dom/client';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import '../quiet-console.ts';
import { App } from '../../../src/components/site/App.tsx';
import { TABLE } from '../../model/published.ts';
import { fakeLocation } from '../fake-location.ts';
import { SPEECH } from '../speech.ts';

const ROOT_PATH = '/explorer/';
let root: Root | undefined;

afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

/** Takes over a prerendered page at an address; `mended` is what React found different and mended. */
function takeOver(path: string, search = '') {
  const speech = SPEECH[path.startsWith('nb/') ? 'nb' : 'en'];
  const container = document.createElement('div');
  container.innerHTML = renderToString(<App table={TABLE} speech={speech} shown={path} browser={null} />);
  document.body.append(container);
  const kept = [...container.querySelectorAll('h1, table, svg[data-map]')];
  const location = fakeLocation(ROOT_PATH + path + search);
  const mended: unknown[] = [];
  act(() => {
    root = hydrateRoot(
      container,
      <App table={TABLE} speech={speech} shown={path} browser={{ location, rootPath: ROOT_PATH }} />,
      { onRecoverableError: (error) => mended.push(error) },
    );
  });
  return { container, kept, mended };
}

describe('taking over a prerendered page', () => {
  it.each([
    '',
    'oceania/',
    'america/north-america/rest-of-north-america/',
    'europe/montenegro/',
    'regions/trondelag/',
    'about/',
    'nb/',
    'nb/europe/poland/',
    'nb/regions/western-norway/',
  ])('finds the page as it was written: %j', (path) => {
    const { container, kept, mended } = takeOver(path);
    expect(mended).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((element) => !container.contains(element))).toEqual([]);
  });

  it.each([
    'sort=-total',
    'measure=index&region=trondelag',
    'map=many&rows=countries',
    'q=austr&theme=dark',
    'embed=1&show=table',
    'measure=nonsense',
  ])('finds the page as it was written and then shows what the address asks for: %s', (query) => {
    const { container, mended } = takeOver('oceania/', `?${query}`);
    expect(mended).toEqual([]);
    expect(container.querySelector('.table-panel')).toBeTruthy();
  });

  it.each(['europe/', 'nb/europe/poland/', 'regions/trondelag/'])(
    'expects of a page that was sorted before nothing but another order of the table: %s',
    (path) => {
      const speech = SPEECH[path.startsWith('nb/') ? 'nb' : 'en'];
      const [prerendered, sortedEarly] = [path, `${path}?sort=-citizenship`].map((shown) => {
        const page = document.createElement('div');
        page.innerHTML = renderToString(<App table={TABLE} speech={speech} shown={shown} browser={null} />);
        for (const header of page.querySelectorAll('th[aria-sort]')) header.removeAttribute('aria-sort');
        const body = page.querySelector('.table-panel tbody:not(.totals)');
        const rows = [...(body?.children ?? [])].map((row) => row.outerHTML);
        body?.replaceChildren();
        return { rows, around: page.innerHTML };
      });
      expect(sortedEarly?.around).toBe(prerendered?.around);
      expect(sortedEarly?.rows).not.toEqual(prerendered?.rows);
      expect(sortedEarly?.rows.toSorted()).toEqual(prerendered?.rows.toSorted());
    },
  );

  it('lets the table be sorted, the map be walked', () => {
    const { container } = takeOver('oceania/', '?sort=-total');
    const header = container.querySelector('th[data-column="total"]');
    expect(header?.getAttribute('aria-sort')).toBe('descending');
    act(() => header?.querySelector('button')?.click());
    expect(header?.getAttribute('aria-sort')).toBe('ascending');
    expect(container.querySelectorAll('svg[data-map] [tabindex="0"]')).toHaveLength(1);
  });
});
