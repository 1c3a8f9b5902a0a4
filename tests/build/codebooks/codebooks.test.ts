import { describe, expect, it } from 'vitest';
import { CODEBOOKS } from '../parse/published-text.ts';

describe('the codebook of citizenships', () => {
  const { citizenships } = CODEBOOKS;
  const idsOf = (parent: string) =>
    citizenships.filter((entry) => entry.parent === parent).map(({ id }) => id);

  it('has the pages that the site promises', () => {
    expect(idsOf('total')).toEqual([
      'norway',
      'europe',
      'africa',
      'asia',
      'america',
      'oceania',
      'stateless',
      'unknown',
    ]);
    expect(idsOf('america')).toEqual(['north-america', 'south-and-central-america']);
    expect(idsOf('north-america')).toEqual(['usa', 'canada', 'rest-of-north-america']);
    expect(idsOf('europe')).toHaveLength(28);
    expect(idsOf('asia')).toHaveLength(14);
  });

  it('has ISO codes for countries alone, and different ones', () => {
    const countries = citizenships.filter(({ kind }) => kind === 'country');
    expect(countries).toHaveLength(56);
    expect(new Set(countries.map(({ iso }) => iso?.alpha2)).size).toBe(56);
    expect(new Set(countries.map(({ iso }) => iso?.alpha3)).size).toBe(56);
    expect(citizenships.filter(({ kind, iso }) => kind !== 'country' && iso)).toEqual([]);
  });

  it('has a name and a phrase of its own for each row, in both languages', () => {
    for (const locale of ['en', 'nb'] as const) {
      expect(new Set(citizenships.map(({ name }) => name[locale])).size).toBe(72);
      expect(new Set(citizenships.map(({ people }) => people[locale])).size).toBe(72);
    }
  });
});

describe('the codebook of regions', () => {
  const { regions, counties, countyRegion, publication } = CODEBOOKS;

  it('has the population of the country on 1 January 2011', () => {
    expect(publication.population.date).toBe('2011-01-01');
    expect(regions.reduce((sum, { population }) => sum + population, 0)).toBe(4920305);
    expect(publication.population.total).toBe(4920305);
    expect([...counties.values()].reduce((sum, { population }) => sum + population, 0)).toBe(4920305);
  });

  it('has the 19 counties of 2011, each in one region', () => {
    expect([...countyRegion.keys()].toSorted()).toEqual(
      '01 02 03 04 05 06 07 08 09 10 11 12 14 15 16 17 18 19 20'.split(' '),
    );
    expect(countyRegion.get('16')).toBe('trondelag');
    expect(regions.find(({ id }) => id === 'trondelag')?.counties).toEqual([
      'Sør-Trøndelag',
      'Nord-Trøndelag',
    ]);
  });

  it('has the preposition that each name takes', () => {
    const places = regions.map(({ place, destination }) => [
      place.en,
      place.nb,
      destination.en,
      destination.nb,
    ]);
    expect(places).toContainEqual([
      'in Western Norway',
      'på Vestlandet',
      'to Western Norway',
      'til Vestlandet',
    ]);
    expect(places).toContainEqual(['in Trøndelag', 'i Trøndelag', 'to Trøndelag', 'til Trøndelag']);
  });
});
