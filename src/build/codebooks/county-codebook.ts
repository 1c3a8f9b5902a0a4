import type { Fault } from '../parse/fault.ts';
import { quoted } from '../parse/fault.ts';
import type { CsvRecord } from './csv-records.ts';
import { readCsv, repeatedFaults } from './csv-records.ts';

/** A county, of which the regions are made up. */
export interface CountyEntry {
  /** Statistics Norway's two digits: `16`. */
  readonly number: string;
  readonly name: string;
  /** NUTS 3 code, version 2010: `NO061`. */
  readonly nuts: string;
  /** Inhabitants on the day of the regions' populations. */
  readonly population: number;
}

const COLUMNS = ['number', 'name', 'nuts', 'population'] as const;

type Column = (typeof COLUMNS)[number];

const FORMS: readonly (readonly [column: Column, form: RegExp, right: string])[] = [
  ['number', /^\d{2}$/, 'two digits'],
  ['name', /\S/, 'the name of the county'],
  ['nuts', /^[A-Z]{2}\d{3}$/, 'a NUTS 3 code such as NO061'],
  ['population', /^[1-9]\d{0,9}$/, 'a number of inhabitants above 0, without separators'],
];

export interface CountyCodebook {
  /** By number. */
  readonly counties: ReadonlyMap<string, CountyEntry>;
  readonly records: readonly CsvRecord<Column>[];
  readonly faults: readonly Fault[];
}

/** Reads `counties.csv`: what is known of each county by itself, to hold the regions and the outlines against. */
export function readCountyCodebook(text: string): CountyCodebook {
  const { records, faults: csvFaults } = readCsv(text, COLUMNS);
  const faults = [
    ...csvFaults,
    ...(['number', 'name', 'nuts'] as const).flatMap((column) => repeatedFaults(records, column)),
  ];
  for (const record of records) {
    for (const [column, form, right] of FORMS) {
      if (form.test(record.get(column))) continue;
      faults.push(record.fault(column, `${column} is ${quoted(record.get(column))}; it must be ${right}`));
    }
  }
  const counties = records.map((record): [string, CountyEntry] => [
    record.get('number'),
    {
      number: record.get('number'),
      name: record.get('name'),
      nuts: record.get('nuts'),
      population: Number(record.get('population')),
    },
  ]);
  return { counties: new Map(counties), records, faults };
}
