import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { TABLE } from './published.ts';

const { dataset } = TABLE;
const REFUSED = 'dataset: not of the documented form';

describe('parseDataset', () => {
  it('takes the dataset over as the server sent it', () => {
    const received: unknown = JSON.parse(JSON.stringify(dataset));
    expect(parseDataset(received)).toEqual(dataset);
  });

  it.each(Object.keys(dataset))('refuses a dataset without its %s', (field) => {
    const rest = Object.fromEntries(Object.entries(dataset).filter(([name]) => name !== field));
    expect(() => parseDataset(rest)).toThrow(REFUSED);
  });

  it.each([
    ['a figure that is text', { figures: { ...dataset.figures, poland: ['12861'] } }],
    ['an unknown sign', { figures: { ...dataset.figures, poland: ['*'] } }],
    ['a row that is no list', { figures: { ...dataset.figures, poland: 12_861 } }],
    ['regions in an object', { regions: { ...dataset.regions } }],
    ['a region without inhabitants', { regions: [{ ...dataset.regions[0], population: undefined }] }],
    ['a citizenship without a name', { citizenships: [{ ...dataset.citizenships[0], name: null }] }],
    ['a year in words', { year: '2011' }],
  ])('refuses %s', (_, part) => {
    expect(() => parseDataset({ ...dataset, ...part })).toThrow(REFUSED);
  });

  it('refuses anything else, in words', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (json) => {
        expect(() => parseDataset(json)).toThrow(REFUSED);
      }),
    );
  });
});
