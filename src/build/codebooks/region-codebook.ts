import type { Region } from '../../model/dataset.ts';
import type { CsvRecord } from './csv-records.ts';
import type { CountyEntry } from './county-codebook.ts';
import { readCsv, repeatedFaults } from './csv-records.ts';
import type { ListedName } from './listed-names.ts';
import { listedNames, namesIn } from './listed-names.ts';
import type { Fault } from '../parse/fault.ts';
import { quoted } from '../parse/fault.ts';

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

/** What no two regions share; their names are compared with all others by `nameFaults`. */
const UNIQUE = ['id', 'nuts', 'label'] as const;

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
  /** Region id by county number: `16` → `trondelag`. */
  readonly countyRegion: ReadonlyMap<string, string>;
  /** The main towns of each region, and what else it is called, by its id. */
  readonly towns: Readonly<Record<string, readonly string[]>>;
  readonly otherNames: Readonly<Record<string, readonly string[]>>;
  readonly names: readonly ListedName[];
  readonly faults: readonly Fault[];
}

/**
 * Reads `regions.csv`: the regions of the table, in the order of its columns. What it says of its counties is held against
 * `counties`, its date against `populationDate`, the day of the populations that the table needs.
 */
export function readRegionCodebook(
  text: string,
  counties: ReadonlyMap<string, CountyEntry>,
  populationDate: string | undefined,
): RegionCodebook {
  const { records, faults: csvFaults } = readCsv(text, COLUMNS);
  const faults = [...csvFaults, ...UNIQUE.flatMap((column) => repeatedFaults(records, column))];
  const countyRegion = new Map<string, string>();
  for (const record of records) {
    const ownFaults = FORMS.filter(([column, form]) => !form.test(record.get(column))).map(
      ([column, , right]) =>
        record.fault(column, `${column} is ${quoted(record.get(column))}; it must be ${right}`),
    );
    faults.push(...(ownFaults.length > 0 ? ownFaults : countyFaults(record, counties)));
    for (const { number } of countiesOf(record)) {
      const other = countyRegion.get(number);
      if (other) faults.push(record.fault('counties', `county ${number} is in ${other} already`));
      countyRegion.set(number, record.get('id'));
    }
  }
  for (const record of records) {
    const date = record.get('population_date');
    if (populationDate === undefined || date === populationDate) continue;
    const message = `the population is that of ${quoted(date)}; data/publication.json needs that of ${populationDate}`;
    faults.push(record.fault('population_date', message));
  }
  if (records.length === 0 && faults.length === 0) {
    faults.push({ line: 1, column: 1, message: 'no regions; the table has one a column' });
  }
  const byRegion = (column: 'towns' | 'other_names') =>
    Object.fromEntries(records.map((record) => [record.get('id'), namesIn(record.get(column))]));
  return {
    entries: records.map(readRegion),
    countyRegion,
    towns: byRegion('towns'),
    otherNames: byRegion('other_names'),
    names: records.flatMap(regionNames),
    faults,
  };
}

function regionNames(record: Row): readonly ListedName[] {
  const places = [
    ...countiesOf(record).map(({ name }) => ({ name, owner: `county ${name}`, column: 'counties' as const })),
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
    counties: countiesOf(record).map(({ name }) => name),
  };
}

/** Where a region and its counties do not say the same. */
function countyFaults(record: Row, counties: ReadonlyMap<string, CountyEntry>): readonly Fault[] {
  if (counties.size === 0) return [];
  const faults: Fault[] = [];
  let sum = 0;
  for (const { number, name } of countiesOf(record)) {
    const county = counties.get(number);
    sum += county?.population ?? NaN;
    if (!county) {
      faults.push(record.fault('counties', `county ${number} is not in data/counties.csv`));
    } else if (county.name !== name) {
      const message = `county ${number} is ${quoted(name)} here, ${quoted(county.name)} in data/counties.csv`;
      faults.push(record.fault('counties', message));
    } else if (!county.nuts.startsWith(record.get('nuts'))) {
      const message = `nuts is ${quoted(record.get('nuts'))}, but county ${number} is ${county.nuts} in data/counties.csv`;
      faults.push(record.fault('nuts', message));
    }
  }
  const population = Number(record.get('population'));
  if (!Number.isNaN(sum) && sum !== population) {
    const message = `population is ${population}; those of its counties in data/counties.csv add up to ${sum}`;
    faults.push(record.fault('population', message));
  }
  return faults;
}

function countiesOf(record: Row): readonly { readonly number: string; readonly name: string }[] {
  return record
    .get('counties')
    .split(';')
    .map((county) => ({ number: county.slice(0, 2), name: county.slice(3) }));
}
