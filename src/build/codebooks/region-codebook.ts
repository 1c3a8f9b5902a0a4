import type { Region } from '../../model/dataset.ts';
import type { CsvRecord } from './csv-records.ts';
import { readCsv } from './csv-records.ts';
import type { ListedName } from './listed-names.ts';
import { listedNames, namesIn } from './listed-names.ts';
import type { Fault } from '../parse/fault.ts';
import { quoted } from '../parse/fault.ts';
import { labelKey } from '../parse/label.ts';

const COLUMNS = [
  'id',
  'nuts',
  'label',
  'en',
  'nb',
  'en_place',
  'nb_place',
  'en_destination',
  'nb_destination',
  'population',
  'population_date',
  'counties',
  'towns',
  'other_names',
] as const;

type Row = CsvRecord<(typeof COLUMNS)[number]>;

const FORMS: readonly (readonly [column: (typeof COLUMNS)[number], form: RegExp, right: string])[] = [
  // "total" and "citizenship" are the keys of the table's other columns.
  [
    'id',
    /^(?!(total|citizenship)$)[a-z]+(-[a-z]+)*$/,
    'lower-case words joined by "-", not total or citizenship',
  ],
  ['nuts', /^[A-Z]{2}\d{2}$/, 'a NUTS 2 code such as NO06'],
  ['label', /\S/, 'the label of the column'],
  ['en', /\S/, 'the name in English'],
  ['nb', /\S/, 'the name in Bokmål'],
  ['en_place', /\S/, 'a phrase such as "in Trøndelag"'],
  ['nb_place', /\S/, 'a phrase such as "i Trøndelag"'],
  ['en_destination', /\S/, 'a phrase such as "to Trøndelag"'],
  ['nb_destination', /\S/, 'a phrase such as "til Trøndelag"'],
  ['population', /^[1-9]\d{0,9}$/, 'a number of inhabitants above 0, without separators'],
  ['population_date', /^\d{4}-01-01$/, 'the first of January of a year, such as 2011-01-01'],
  ['counties', /^\d{2} [^;]+(;\d{2} [^;]+)*$/, 'county numbers and names, such as "02 Akershus;03 Oslo"'],
  ['towns', /^[^;]+(;[^;]+)*$/, 'names of towns, such as "Trondheim;Steinkjer"'],
];

export interface RegionCodebook {
  /** In the order of the table's columns. */
  readonly entries: readonly Region[];
  /** Day of the populations, ISO 8601: `2011-01-01`. */
  readonly populationDate: string;
  /** Region id by county number: `16` → `trondelag`. */
  readonly countyRegion: ReadonlyMap<string, string>;
  /** The main towns of each region, and what else it is called, by its id. */
  readonly towns: Readonly<Record<string, readonly string[]>>;
  readonly otherNames: Readonly<Record<string, readonly string[]>>;
  readonly names: readonly ListedName[];
  readonly faults: readonly Fault[];
}

/** Reads `regions.csv`: the regions of the table, in the order of its columns. */
export function readRegionCodebook(text: string): RegionCodebook {
  const { records, faults: csvFaults } = readCsv(text, COLUMNS);
  const doubles = (['id', 'nuts', 'label'] as const).flatMap((column) => repeated(records, column));
  const faults = [...csvFaults, ...doubles];
  const countyRegion = new Map<string, string>();
  for (const record of records) {
    for (const [column, form, right] of FORMS) {
      if (form.test(record.get(column))) continue;
      faults.push(record.fault(column, `${column} is ${quoted(record.get(column))}; it must be ${right}`));
    }
    for (const { number } of counties(record)) {
      const other = countyRegion.get(number);
      if (other) faults.push(record.fault('counties', `county ${number} is in ${other} already`));
      countyRegion.set(number, record.get('id'));
    }
  }
  const populationDate = records[0]?.get('population_date') ?? '';
  for (const record of records) {
    if (record.get('population_date') === populationDate) continue;
    faults.push(
      record.fault('population_date', `the date must be that of the first region, ${populationDate}`),
    );
  }
  if (records.length === 0 && faults.length === 0) {
    faults.push({ line: 1, column: 1, message: 'no regions; the table has one a column' });
  }
  const byRegion = (column: 'towns' | 'other_names') =>
    Object.fromEntries(records.map((record) => [record.get('id'), namesIn(record.get(column))]));
  return {
    entries: records.map(readRegion),
    populationDate,
    countyRegion,
    towns: byRegion('towns'),
    otherNames: byRegion('other_names'),
    names: records.flatMap(regionNames),
    faults,
  };
}

function regionNames(record: Row): readonly ListedName[] {
  const places = [
    ...counties(record).map(({ name }) => ({ name, owner: `county ${name}`, column: 'counties' as const })),
    ...namesIn(record.get('towns')).map((name) => ({
      name,
      owner: `town ${name} in ${record.get('id')}`,
      column: 'towns' as const,
    })),
  ];
  return [
    ...listedNames(record, record.get('id'), ['label', 'en', 'nb'], ['other_names']),
    ...places.map(({ name, owner, column }) => ({
      name,
      owner,
      other: false,
      fault: (message: string) => record.fault(column, message),
    })),
  ];
}

function readRegion(record: Row): Region {
  return {
    id: record.get('id'),
    nuts: record.get('nuts'),
    label: record.get('label'),
    name: { en: record.get('en'), nb: record.get('nb') },
    place: { en: record.get('en_place'), nb: record.get('nb_place') },
    destination: { en: record.get('en_destination'), nb: record.get('nb_destination') },
    population: Number(record.get('population')),
    counties: counties(record).map(({ name }) => name),
  };
}

function counties(record: Row): readonly { readonly number: string; readonly name: string }[] {
  return record
    .get('counties')
    .split(';')
    .map((county) => ({ number: county.slice(0, 2), name: county.slice(3) }));
}

function repeated(records: readonly Row[], column: 'id' | 'nuts' | 'label'): readonly Fault[] {
  const lines = new Map<string, number>();
  const faults: Fault[] = [];
  for (const record of records) {
    const key = labelKey(record.get(column));
    const line = lines.get(key);
    if (line !== undefined) {
      faults.push(record.fault(column, `${quoted(record.get(column))} stands in line ${line} already`));
    }
    lines.set(key, record.line);
  }
  return faults;
}
