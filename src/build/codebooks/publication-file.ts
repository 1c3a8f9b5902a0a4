import type { Localized } from '../../model/dataset.ts';
import type { Publication } from '../../model/publication.ts';
import type { Fault } from '../parse/fault.ts';
import { inFileOrder } from '../parse/fault.ts';
import type { JsonPath } from './json-text.ts';
import { readJson } from './json-text.ts';

const DAY = [/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day such as 2012-05-11'] as const;
const ADDRESS = [/^https:\/\/\S+$/, 'an address that begins with https://'] as const;
const WORDS = [/\S/, 'a text that is not empty'] as const;
const YEAR = [
  (n: number) => Number.isInteger(n) && n >= 1900 && n <= 2100,
  'a year, without quotation marks',
] as const;
const COUNT = [(n: number) => Number.isInteger(n) && n > 0, 'a whole number above 0'] as const;

/** Reads `publication.json`: which table this is, and the facts about it that its text does not state. */
export function readPublication(text: string): {
  readonly publication: Publication | undefined;
  readonly faults: readonly Fault[];
} {
  const read = readJson(text);
  if (!read.ok) return { publication: undefined, faults: read.faults };
  const { value, faultAt } = read.json;
  const faults: Fault[] = [];
  const fail = (path: JsonPath, right: string) => {
    const found = JSON.stringify(valueAt(value, path)) ?? 'missing';
    faults.push(faultAt(path, `${path.join('.')} is ${found}; it must be ${right}`));
  };
  const words = (path: JsonPath, [form, right]: readonly [RegExp, string] = WORDS) => {
    const found = valueAt(value, path);
    if (typeof found === 'string' && form.test(found)) return found;
    fail(path, right);
    return '';
  };
  const number = (path: JsonPath, [fits, right]: readonly [(n: number) => boolean, string]) => {
    const found = valueAt(value, path);
    if (typeof found === 'number' && fits(found)) return found;
    fail(path, right);
    return 0;
  };
  const localized = (path: JsonPath, form: readonly [RegExp, string] = WORDS): Localized => ({
    en: words([...path, 'en'], form),
    nb: words([...path, 'nb'], form),
  });
  const year = number(['year'], YEAR);
  // Without a year, what should end with it is held against none.
  const ending = year === 0 ? '\\d{4}' : String(year);
  const publication: Publication = {
    id: words(
      ['id'],
      [
        new RegExp(`^[a-z]+(-[a-z]+)*-${ending}$`),
        `lower-case words and the year, such as immigration-${year}`,
      ],
    ),
    year,
    table: number(['table'], COUNT),
    title: words(
      ['title'],
      [new RegExp(`\\. ${ending}$`), `the table's title as published, which ends with ". ${year}"`],
    ),
    publisher: { name: words(['publisher', 'name']), url: words(['publisher', 'url'], ADDRESS) },
    release: {
      date: words(['release', 'date'], DAY),
      title: localized(['release', 'title']),
      url: localized(['release', 'url'], ADDRESS),
    },
    definitions: localized(['definitions'], ADDRESS),
    terms: { title: words(['terms', 'title']), url: localized(['terms', 'url'], ADDRESS) },
    population: {
      date: words(
        ['population', 'date'],
        [new RegExp(`^${ending}-01-01$`), `the first of January of the table's year, ${year}-01-01`],
      ),
      total: number(['population', 'total'], COUNT),
      source: localized(['population', 'source']),
      note: localized(['population', 'note']),
    },
  };
  return { publication: faults.length === 0 ? publication : undefined, faults: inFileOrder(faults) };
}

/** The fault of a published population that is not the sum of the regions' `inhabitants`. */
export function populationFaults(
  text: string,
  publication: Publication | undefined,
  inhabitants: number,
): readonly Fault[] {
  const total = publication?.population.total;
  const read = readJson(text);
  if (total === undefined || total === inhabitants || !read.ok) return [];
  const message = `population.total is ${total}; the populations in data/regions.csv add up to ${inhabitants}`;
  return [read.json.faultAt(['population', 'total'], message)];
}

function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, step) => {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
      ? Reflect.get(value, step)
      : undefined;
  }, json);
}
