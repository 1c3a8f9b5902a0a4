import type { OtherCountry } from '../../model/names.ts';
import type { Fault } from '../parse/fault.ts';
import { quoted } from '../parse/fault.ts';
import type { CitizenshipEntry } from './citizenship-codebook.ts';
import { readCsv } from './csv-records.ts';
import type { ListedName } from './listed-names.ts';
import { listedNames, namesIn } from './listed-names.ts';

const FORMS = [
  ['alpha2', /^[A-Z]{2}$/, 'an ISO 3166-1 alpha2 code'],
  ['alpha3', /^[A-Z]{3}$/, 'an ISO 3166-1 alpha3 code'],
  ['en', /\S/, 'the name in English'],
  ['nb', /\S/, 'the name in Bokmål'],
] as const;

/** Reads `other-countries.csv`: the countries that have no row of their own among `citizenships`, and where they count. */
export function readOtherCountryCodebook(
  text: string,
  citizenships: readonly CitizenshipEntry[],
): {
  readonly countries: readonly OtherCountry[];
  readonly names: readonly ListedName[];
  readonly faults: readonly Fault[];
} {
  const columns = ['alpha2', 'alpha3', 'en', 'nb', 'counted_in', 'other_names'] as const;
  const { records, faults: csvFaults } = readCsv(text, columns);
  const faults = [...csvFaults];
  const codes = new Map(citizenships.flatMap(({ id, iso }) => (iso ? [[iso.alpha2, id] as const] : [])));
  const counting = citizenships.filter(({ kind }) => kind === 'residual' || kind === 'country');
  for (const record of records) {
    for (const [column, form, right] of FORMS) {
      if (form.test(record.get(column))) continue;
      faults.push(record.fault(column, `${quoted(record.get(column))} must be ${right}`));
    }
    const owner = codes.get(record.get('alpha2'));
    if (owner !== undefined) faults.push(record.fault('alpha2', `the code is that of ${owner} already`));
    codes.set(record.get('alpha2'), record.get('en'));
    if (counting.some(({ id }) => id === record.get('counted_in'))) continue;
    const right = 'the id of a residual or of a country';
    faults.push(record.fault('counted_in', `${quoted(record.get('counted_in'))} must be ${right}`));
  }
  return {
    countries: records.map((record) => ({
      iso: { alpha2: record.get('alpha2'), alpha3: record.get('alpha3') },
      name: { en: record.get('en'), nb: record.get('nb') },
      countedIn: record.get('counted_in'),
      others: namesIn(record.get('other_names')),
    })),
    names: records.flatMap((record) => listedNames(record, record.get('en'), ['en', 'nb'], ['other_names'])),
    faults,
  };
}
