import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/figure.ts';
import { magnitude } from '../../src/model/figure.ts';
import { standsLast, sortPeers } from '../../src/model/sorting.ts';
import { figureAt, partsOf } from '../../src/model/table.ts';
import { citizenship, TABLE } from './published.ts';
import { smallTable } from './small-table.ts';

const english = new Intl.Collator('en');
const norwegian = new Intl.Collator('nb');
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const byTotal = (descending: boolean) => ({
  key: ({ id }: { readonly id: string }) => figureAt(TABLE, id, 0),
  descending,
  collator: english,
});

/** Peers with the readings that they are sorted by, some of them residuals. */
const peersOf = (readings: readonly Reading[], residuals: ReadonlySet<number>) => {
  const rows = readings.map((_, i) => [
    `row-${i}`,
    { kind: residuals.has(i) ? ('residual' as const) : ('country' as const), figures: [1] },
  ]);
  return smallTable({
    total: { kind: 'total', figures: [1] },
    ...Object.fromEntries(rows),
  }).dataset.citizenships.slice(1);
};

describe('sortPeers', () => {
  it('leaves peers as published where nothing is sorted', () => {
    const europe = partsOf(TABLE, 'europe');
    expect(sortPeers(europe, null)).toEqual(europe);
  });

  it('sorts by figures, nil as 0, the residual last in both directions', () => {
    const northAmerica = partsOf(TABLE, 'north-america');
    expect(ids(sortPeers(northAmerica, byTotal(false)))).toEqual(['canada', 'usa', 'rest-of-north-america']);
    expect(ids(sortPeers(northAmerica, byTotal(true)))).toEqual(['usa', 'canada', 'rest-of-north-america']);
  });

  it('keeps the stateless and the unknown behind countries and continents', () => {
    for (const descending of [true, false]) {
      const sorted = sortPeers(partsOf(TABLE, 'total'), byTotal(descending));
      expect(ids(sorted.slice(-2)).toSorted()).toEqual(['stateless', 'unknown']);
    }
    expect(ids(sortPeers(partsOf(TABLE, 'total'), byTotal(true)))).toEqual([
      'europe',
      'asia',
      'norway',
      'africa',
      'america',
      'oceania',
      'stateless',
      'unknown',
    ]);
  });

  it('sorts names by the alphabet of the language: æ, ø and å last in Norwegian', () => {
    const names = ['Zambia', 'Åland', 'Østerrike', 'Algerie', 'Ægir', 'Angola'];
    const peers = peersOf(
      names.map(() => 1),
      new Set(),
    );
    const sorted = (collator: Intl.Collator) =>
      sortPeers(peers, {
        key: (peer) => ({ name: names[peers.indexOf(peer)] ?? '' }),
        descending: false,
        collator,
      }).map((peer) => names[peers.indexOf(peer)]);
    expect(sorted(norwegian)).toEqual(['Algerie', 'Angola', 'Zambia', 'Ægir', 'Østerrike', 'Åland']);
    expect(sorted(english)).toEqual(['Ægir', 'Åland', 'Algerie', 'Angola', 'Østerrike', 'Zambia']);
  });

  it('puts Austria last among the countries of Europe in Norwegian, and first but one in English', () => {
    const last = (locale: 'en' | 'nb', collator: Intl.Collator) =>
      ids(
        sortPeers(partsOf(TABLE, 'europe'), {
          key: ({ name }) => ({ name: name[locale] }),
          descending: false,
          collator,
        }),
      );
    expect(last('nb', norwegian).slice(-2)).toEqual(['austria', 'rest-of-europe']);
    expect(last('en', english).slice(0, 2)).toEqual(['austria', 'belarus']);
  });

  it('gives the same peers: by size, readings without number behind, equals as they came, residuals last', () => {
    const reading = fc.oneof(
      fc.nat(20),
      fc.constantFrom('-' as const, '.' as const, '..' as const, ':' as const),
    );
    const table = fc.array(fc.tuple(reading, fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(table, fc.boolean(), (rows, descending) => {
        const readings = rows.map(([reading]) => reading);
        const peers = peersOf(readings, new Set(rows.flatMap(([, residual], i) => (residual ? [i] : []))));
        const at = new Map(peers.map((peer, i) => [peer, i]));
        const sizeOf = (peer: (typeof peers)[number]) => magnitude(readings[at.get(peer) ?? -1] ?? '..');
        const sorted = sortPeers(peers, {
          key: (peer) => readings[at.get(peer) ?? -1] ?? '..',
          descending,
          collator: english,
        });
        expect(ids(sorted).toSorted()).toEqual(ids(peers).toSorted());
        sorted.slice(1).forEach((after, i) => {
          const before = sorted[i] ?? after;
          const [a, b] = [sizeOf(before), sizeOf(after)];
          if (standsLast(before) !== standsLast(after)) expect(standsLast(after)).toBe(true);
          else if (a === b) expect(at.get(before)).toBeLessThan(at.get(after) ?? -1);
          else if (a === null || b === null) expect(b).toBeNull();
          else expect(descending ? a - b : b - a).toBeGreaterThan(0);
        });
      }),
    );
  });

  it('asks for each key once', () => {
    let asked = 0;
    const europe = partsOf(TABLE, 'europe');
    sortPeers(europe, {
      key: ({ id }) => {
        asked += 1;
        return figureAt(TABLE, id, 0);
      },
      descending: true,
      collator: english,
    });
    expect(asked).toBe(europe.length);
  });
});

describe('standsLast', () => {
  it('is said of what is no country and no group', () => {
    expect(standsLast(citizenship('rest-of-asia'))).toBe(true);
    expect(standsLast(citizenship('stateless'))).toBe(true);
    expect(['total', 'europe', 'norway', 'poland'].some((id) => standsLast(citizenship(id)))).toBe(false);
  });
});
