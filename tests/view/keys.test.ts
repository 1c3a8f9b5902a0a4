import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalView } from '../../src/view/canonical-href.ts';
import type { Key } from '../../src/view/keys.ts';
import { KEYS, urlKey } from '../../src/view/keys.ts';
import { comparedWith } from '../../src/view/page-kinds.ts';
import { allPlaces } from '../../src/view/page.ts';
import { viewAt } from '../../src/view/query.ts';
import type { SteadyView, View } from '../../src/view/view.ts';
import { WAITING_KEYS } from '../../src/view/waiting-keys.ts';
import { TABLE } from '../model/published.ts';
import { anyView, wellFormed } from './any-view.ts';

/** Reads a text by a key's codec, and writes what it has read; null where it is no value of the key. */
function readAndWritten<K extends Key>(view: View, key: K, text: string): string | null {
  const { parse, serialize } = urlKey(key).codec(TABLE, view.page, view.with.length > 0);
  const value = parse(text);
  return value === null ? null : serialize(value);
}

describe('the codec of each key', () => {
  it('reads what it writes, of any view', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...KEYS), (view, key) => {
        const rewritten = <K extends Key>(name: K) => {
          const text = urlKey(name)
            .codec(TABLE, view.page, view.with.length > 0)
            .serialize(view[name]);
          expect(text === '' ? '' : readAndWritten(view, name, text)).toBe(text);
        };
        rewritten(key);
      }),
    );
  });

  it('reads no text but its own: what it takes, it writes in a form that it takes for the same', () => {
    const text = fc.oneof(
      wellFormed(12),
      fc.constantFrom(
        'index',
        'map,map',
        'table,map',
        '-total',
        'many',
        '1',
        '01',
        'dark',
        'trondelag',
        ' ',
        'somalia,iraq',
        'iraq,iraq',
        ',',
      ),
    );
    fc.assert(
      fc.property(anyView, fc.constantFrom(...KEYS), text.filter(Boolean), (view, key, text) => {
        const written = readAndWritten(view, key, text);
        if (written !== null) expect(readAndWritten(view, key, written)).toBe(written);
      }),
    );
  });

  it('says what it would read, and reads that', () => {
    for (const { locale, page } of allPlaces(TABLE)) {
      if (locale !== 'en') continue;
      for (const key of KEYS) {
        const { parse, allowed } = urlKey(key).codec(TABLE, page, false);
        const isTaken = key !== 'with' || comparedWith(TABLE, page).most > 0;
        expect(allowed.length > 0, key).toBe(isTaken);
        for (const text of key === 'q' ? [] : allowed) expect(parse(text), `${key}=${text}`).not.toBeNull();
      }
    }
  });
});

describe('the row of a key', () => {
  it('says whether it goes along to another page, and to which', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...allPlaces(TABLE)), (view, place) => {
        const there = viewAt(view, place);
        const ofFrame = ({ measure, embed, show, controls, theme, background }: SteadyView) => [
          ...[measure, embed, show, controls, theme, background],
        ];
        expect(ofFrame(there)).toEqual(ofFrame(view));
        expect(there.with).toEqual([]);
        expect(there.map).toBe('one');
        expect(there.region).toBe(place.page.kind === 'citizenship' ? view.region : null);
      }),
    );
  });

  it('says whether the link to pass a view on by has it', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { measure, with: others, sort, rows, q, region, map } = view;
        expect(canonicalView(view)).toEqual({
          ...{ locale: view.locale, page: view.page, measure, with: others, sort, rows, q, region, map },
          ...{ embed: false, show: ['map', 'table'], controls: true, limit: null },
          ...{ theme: 'auto', background: 'page', others: [] },
        });
      }),
    );
  });

  it('says whether the page waits for the app', () => {
    expect(WAITING_KEYS).toEqual(KEYS.filter((key) => urlKey(key).waits));
    expect(WAITING_KEYS).toEqual([
      ...['measure', 'with', 'sort', 'rows', 'q', 'region', 'map', 'controls', 'limit'],
    ]);
  });
});
