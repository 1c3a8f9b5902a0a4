import { describe, expect, it } from 'vitest';
import { parseView, serializeQuery } from '../../src/view/query.ts';
import { TABLE } from '../model/published.ts';

const poland = (search: string) => parseView(TABLE, 'europe/poland/', search);

describe('an address that compares', () => {
  it('names up to three citizenships, in the order that it names them', () => {
    expect(poland('?with=somalia,lithuania').view.with).toEqual(['somalia', 'lithuania']);
    expect(poland('?with=somalia%2Clithuania.').view.with).toEqual(['somalia', 'lithuania']);
    expect(poland('?with=total,europe,rest-of-north-america').rejections).toEqual([]);
    expect(serializeQuery(TABLE, poland('?with=somalia%2Clithuania').view)).toBe('?with=somalia,lithuania');
  });

  it('names one other region, and nothing on pages without a subject', () => {
    const regions = parseView(TABLE, 'regions/trondelag/', '?with=northern-norway');
    expect(regions.view.with).toEqual(['northern-norway']);
    for (const [path, other] of [
      ['regions/trondelag/', 'trondelag'],
      ['regions/trondelag/', 'northern-norway,western-norway'],
      ['regions/', 'trondelag'],
      ['about/', 'poland'],
    ] as const) {
      const { view, rejections } = parseView(TABLE, path, `?with=${other}`);
      expect(view.with).toEqual([]);
      expect(rejections.map(({ key }) => key)).toEqual(['with']);
    }
  });

  it('asks where each of those that it compares went unless it names a measure', () => {
    expect(poland('?with=somalia').view.measure).toBe('distribution');
    expect(poland('?with=somalia&measure=persons').view.measure).toBe('persons');
    expect(poland('?with=nobody').view.measure).toBe('persons');
  });

  it('of two regions sorts by columns of its own', () => {
    const regions = (search: string) => parseView(TABLE, 'regions/trondelag/', search);
    const north = '?with=northern-norway&sort=-surplus';
    expect(regions(north).view.sort).toEqual({ column: 'surplus', descending: true });
    expect(serializeQuery(TABLE, regions(north).view)).toBe(north);
    expect(regions('?sort=-surplus').rejections.map(({ key }) => key)).toEqual(['sort']);
    expect(regions('?with=northern-norway&sort=rate').rejections.map(({ key }) => key)).toEqual(['sort']);
  });
});
