import { describe, expect, it } from 'vitest';
import { CODEBOOKS } from '../parse/published-text.ts';

const { citizenships } = CODEBOOKS;

describe('the people of a row', () => {
  it('calls the citizens of a country by its adjective', () => {
    for (const { kind, people } of citizenships) {
      if (kind !== 'country') continue;
      expect(people.en).toMatch(/^[A-Z]\w+( [A-Z]\w+)? citizens$/);
      expect(people.nb).toMatch(/^[a-zø]+e statsborgere$/);
    }
  });

  it.each([
    ['poland', 'Polish citizens', 'polske statsborgere'],
    ['netherlands', 'Dutch citizens', 'nederlandske statsborgere'],
    ['norway', 'Norwegian citizens', 'norske statsborgere'],
    [
      'europe',
      'citizens of European countries other than Norway',
      'statsborgere i europeiske land utenom Norge',
    ],
    ['usa', 'US citizens', 'amerikanske statsborgere'],
    ['rest-of-africa', 'citizens of other African countries', 'statsborgere i andre afrikanske land'],
    ['stateless', 'stateless people', 'statsløse'],
    ['unknown', 'people of unknown citizenship', 'personer med uoppgitt statsborgerskap'],
  ])('calls the people of %s "%s" and "%s"', (id, en, nb) => {
    expect(citizenships.find((entry) => entry.id === id)?.people).toEqual({ en, nb });
  });
});
