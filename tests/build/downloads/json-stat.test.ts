import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import { fileNamed, filesOf, TABLE } from './data-files.ts';
import { rawFigure, rawRows, TEXT, WITHHELD_TEXT } from '../parse/published-text.ts';

const read = (files?: Parameters<typeof fileNamed>[1]) =>
  JSONstat(JSON.parse(fileNamed('immigration-2011.jsonstat.json', files).content));

const dataset = read();
const { citizenships, regions } = TABLE.dataset;
const columns = ['total', ...regions.map(({ id }) => id)];

describe('immigration-2011.jsonstat.json, read by jsonstat-toolkit', () => {
  it('is a dataset of four dimensions with their roles', () => {
    expect(dataset.class).toBe('dataset');
    expect(dataset.label).toBe('Immigration, by citizenship and region. 2011');
    expect(dataset.source).toBe('Statistics Norway');
    expect(dataset.updated).toBe('2012-05-11');
    expect(dataset.id).toEqual(['citizenship', 'region', 'year', 'measure']);
    expect(dataset.size).toEqual([72, 8, 1, 1]);
    expect(dataset.n).toBe(576);
    expect(dataset.role['time']).toEqual(['year']);
    expect(dataset.role['geo']).toEqual(['region']);
    expect(dataset.role['metric']).toEqual(['measure']);
  });

  it('gives the figures of the published text, nil as 0 with its sign as status', () => {
    const figures = citizenships.map(({ id }) =>
      columns.map((region) => {
        const { value, status } = dataset.Data({ citizenship: id, region, year: '2011', measure: 'persons' });
        if (status !== null) expect([value, status]).toEqual([0, '-']);
        return status ?? value;
      }),
    );
    expect(figures).toEqual(rawRows(TEXT).map(({ cells }) => cells.map(rawFigure)));
  });

  it('gives a withheld figure no value, and its sign as status', () => {
    const withheld = read(filesOf(WITHHELD_TEXT));
    const at = (region: string) =>
      withheld.Data({ citizenship: 'kenya', region, year: '2011', measure: 'persons' });
    expect(at('south-eastern-norway')).toMatchObject({ value: null, status: ':' });
    expect(at('total')).toMatchObject({ value: 95, status: null });
  });

  it('has the tree of citizenships and of regions, labels, unit and notes', () => {
    const { Dimension } = dataset;
    const citizenship = Dimension.call(dataset, 'citizenship');
    expect(citizenship.id).toEqual(citizenships.map(({ id }) => id));
    expect(citizenship.hierarchy).toBe(true);
    expect(citizenship.Category('america').id).toEqual(['north-america', 'south-and-central-america']);
    expect(citizenship.Category('oceania').id).toEqual(['australia', 'rest-of-oceania']);
    expect(citizenship.Category('bosnia-and-herzegovina').label).toBe('Bosnia and Herzegovina');
    expect(citizenship.Category('serbia').note).toEqual(TABLE.dataset.footnotes.map(({ text }) => text.en));
    const region = Dimension.call(dataset, 'region');
    expect(region.Category('total').id).toEqual(columns.slice(1));
    expect(region.Category('trondelag').label).toBe('Trøndelag');
    const measure = Dimension.call(dataset, 'measure');
    expect(measure.Category('persons').unit).toMatchObject({ label: 'persons', decimals: 0 });
  });
});
