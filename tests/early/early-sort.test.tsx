// @vitest-environment happy-dom
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/components/site/App.tsx';
import { sortEarly } from '../../src/early/early-sort.ts';
import { TAKE_OVER } from '../../src/early/take-over.ts';
import { SPEECH } from '../components/speech.ts';
import { TABLE } from '../model/published.ts';

const ROOT = '/';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  document.dispatchEvent(new Event(TAKE_OVER));
  document.body.replaceChildren();
  vi.useRealTimers();
});

const markup = (shown: string) =>
  renderToString(
    <App table={TABLE} speech={SPEECH[shown.startsWith('nb/') ? 'nb' : 'en']} shown={shown} browser={null} />,
  );

/** Opens the prerendered page at an address below the site's root, and runs the script at its end. */
function openAt(address: string): void {
  history.replaceState(null, '', ROOT + address);
  document.documentElement.lang = address.startsWith('nb/') ? 'nb' : 'en';
  document.documentElement.className = 'js pending';
  document.body.innerHTML = markup(address.replace(/\?.*/, ''));
  sortEarly();
  vi.runAllTimers();
}

const rowsOf = (page: ParentNode) =>
  [...page.querySelectorAll('.table-panel tr[data-citizenship]')].map((row) =>
    row.getAttribute('data-citizenship'),
  );
const rows = () => rowsOf(document);
const button = (column: string) =>
  document.querySelector<HTMLButtonElement>(`.table-panel th[data-column="${column}"] button`);

/** The rows as the app has them at an address. */
function rowsOfApp(address: string) {
  const page = document.createElement('div');
  page.innerHTML = markup(address);
  return rowsOf(page);
}

describe('before the app is there', () => {
  it.each([
    ['', '-total'],
    ['', 'citizenship'],
    ['europe/', '-trondelag'],
    ['nb/america/', '-citizenship'],
    ['nb/europe/poland/', 'western-norway'],
    ['europe/poland/', 'citizenship'],
    ['regions/trondelag/', '-persons'],
  ])('the page %j with sort=%s has its rows as the app has them', (path, sort) => {
    openAt(`${path}?sort=${sort}`);
    expect(rows()).toEqual(rowsOfApp(`${path}?sort=${sort}`));
    expect(rows()).not.toEqual(rowsOfApp(path));
    expect(document.documentElement.dataset['search']).toBe(`?sort=${sort}`);
    expect(document.documentElement.className).toBe('js sorts');
  });

  it('a press on a header sorts, and says so in the address; the third one is as published', () => {
    openAt('europe/');
    for (const sort of ['-trondelag', 'trondelag', null]) {
      button('trondelag')?.click();
      const query = sort === null ? '' : `?sort=${sort}`;
      expect(location.search).toBe(query);
      expect(rows()).toEqual(rowsOfApp(`europe/${query}`));
    }
  });

  it('columns of rounded figures are left to the app: a press writes the address alone', () => {
    openAt('regions/trondelag/');
    button('share')?.click();
    expect(location.search).toBe('?sort=-share');
    expect(rows()).toEqual(rowsOfApp('regions/trondelag/'));
    openAt('regions/trondelag/?sort=-share');
    expect(rows()).toEqual(rowsOfApp('regions/trondelag/'));
    expect(document.documentElement.className).toBe('js pending sorts');
  });

  it.each(['?measure=index&sort=-total', '?q=pol', '?map=many'])(
    'so is all sorting where the address asks for more: %s',
    (query) => {
      openAt(`europe/${query}`);
      button('trondelag')?.click();
      expect(rows()).toEqual(rowsOfApp('europe/'));
      expect(new URLSearchParams(location.search).get('sort')).toBe('-trondelag');
    },
  );

  it('a press after the app has taken over is the app’s', () => {
    openAt('europe/');
    document.dispatchEvent(new Event(TAKE_OVER));
    button('trondelag')?.click();
    expect(location.search).toBe('');
  });
});
