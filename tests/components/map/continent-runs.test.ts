import { describe, expect, it } from 'vitest';
import { continentRuns } from '../../../src/components/map/continent-runs.ts';
import { citizenship, TABLE } from '../../model/published.ts';

const names = (ids: readonly string[]) =>
  continentRuns(TABLE, ids.map(citizenship)).map(({ continent, citizenships }) => [
    continent?.id ?? null,
    ...citizenships.map(({ id }) => id),
  ]);

describe('small maps by continent', () => {
  it('stand under the continent they belong to, also parts of its parts; others under none', () => {
    expect(
      names(['total', 'norway', 'europe', 'denmark', 'america', 'north-america', 'usa', 'stateless']),
    ).toEqual([
      [null, 'total', 'norway'],
      ['europe', 'europe', 'denmark'],
      ['america', 'america', 'north-america', 'usa'],
      [null, 'stateless'],
    ]);
  });

  it('stand without headings where a sort has mixed the continents', () => {
    expect(names(['denmark', 'usa', 'sweden'])).toEqual([[null, 'denmark', 'usa', 'sweden']]);
    expect(names([])).toEqual([]);
  });
});
