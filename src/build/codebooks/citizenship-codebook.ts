import type { Citizenship } from '../../model/dataset.ts';
import { CITIZENSHIP_KINDS } from '../../model/dataset.ts';
import type { CsvRecord } from './csv-records.ts';
import { readCsv, repeatedFaults } from './csv-records.ts';
import type { ListedName } from './listed-names.ts';
import { listedNames, namesIn } from './listed-names.ts';
import type { Fault } from '../parse/fault.ts';
import { quoted } from '../parse/fault.ts';
import { RESERVED_IDS } from './reserved-ids.ts';

/** A row of the table as the codebook knows it: all but the footnote marks, which the table alone tells. */
export type CitizenshipEntry = Omit<Citizenship, 'notes'>;

const COLUMNS = [
  'id',
  'kind',
  'parent',
  'label',
  'alpha2',
  'alpha3',
  'en',
  'nb',
  'en_people',
  'nb_people',
  'nb_source',
  'other_names',
] as const;

type Row = CsvRecord<(typeof COLUMNS)[number]>;

/** What no two rows share; their names are compared with all others by `nameFaults`. */
const UNIQUE = ['label', 'alpha2', 'alpha3', 'en_people', 'nb_people'] as const;

const SLUG = /^[a-z]+(-[a-z]+)*$/;

/** Reads `citizenships.csv`: the rows of the table, in its order, a parent before its parts, the total first. */
export function readCitizenshipCodebook(text: string): {
  readonly entries: readonly CitizenshipEntry[];
  /** What else a row is called, by its id. */
  readonly otherNames: Readonly<Record<string, readonly string[]>>;
  readonly names: readonly ListedName[];
  readonly faults: readonly Fault[];
} {
  const { records, faults: csvFaults } = readCsv(text, COLUMNS);
  const faults = [...csvFaults, ...UNIQUE.flatMap((column) => repeatedFaults(records, column))];
  const byId = new Map<string, CitizenshipEntry>();
  for (const record of records) {
    const { entry, faults: own } = readEntry(record, byId);
    faults.push(...own);
    if (entry) byId.set(entry.id, entry);
  }
  const entries = [...byId.values()];
  for (const record of records) {
    if (record.get('kind') !== 'group') continue;
    if (entries.some(({ parent }) => parent === record.get('id'))) continue;
    faults.push(
      record.fault('kind', `group ${quoted(record.get('id'))} has no parts; a group needs at least one`),
    );
  }
  if (entries.length === 0 && faults.length === 0) {
    faults.push({ line: 1, column: 1, message: 'no rows; the first must be of kind total' });
  }
  return {
    entries,
    otherNames: Object.fromEntries(
      records.map((record) => [record.get('id'), namesIn(record.get('other_names'))]),
    ),
    names: records.flatMap((record) =>
      listedNames(record, record.get('id'), ['label', 'en', 'nb'], ['other_names']),
    ),
    faults,
  };
}

function readEntry(
  record: Row,
  earlier: ReadonlyMap<string, CitizenshipEntry>,
): { readonly entry: CitizenshipEntry | undefined; readonly faults: Fault[] } {
  const faults: Fault[] = [];
  const id = record.get('id');
  if (!SLUG.test(id))
    faults.push(record.fault('id', `${quoted(id)} is no id; lower-case words joined by "-"`));
  if (RESERVED_IDS.includes(id)) {
    faults.push(record.fault('id', `${quoted(id)} is a folder of the site itself; another id is needed`));
  }
  if (earlier.has(id)) faults.push(record.fault('id', `${quoted(id)} is the id of an earlier row`));
  const kind = CITIZENSHIP_KINDS.find((known) => known === record.get('kind'));
  if (!kind) {
    const message = `${quoted(record.get('kind'))} is no kind; one of ${CITIZENSHIP_KINDS.join(', ')}`;
    return { entry: undefined, faults: [...faults, record.fault('kind', message)] };
  }
  if ((kind === 'total') !== (earlier.size === 0)) {
    faults.push(record.fault('kind', 'the first row, and no other, is of kind total'));
  }
  const parentKind = earlier.get(record.get('parent'))?.kind;
  if (kind === 'total' ? record.get('parent') !== '' : parentKind !== 'total' && parentKind !== 'group') {
    const right = kind === 'total' ? 'the total has none' : 'the id of an earlier row of kind total or group';
    faults.push(record.fault('parent', `${quoted(record.get('parent'))} cannot be the parent; ${right}`));
  }
  for (const column of ['label', 'en', 'nb', 'en_people', 'nb_people', 'nb_source'] as const) {
    if (record.get(column).trim() === '') faults.push(record.fault(column, `${column} is empty`));
  }
  const iso = { alpha2: record.get('alpha2'), alpha3: record.get('alpha3') };
  for (const [column, form] of [
    ['alpha2', /^[A-Z]{2}$/],
    ['alpha3', /^[A-Z]{3}$/],
  ] as const) {
    if (kind === 'country' ? form.test(iso[column]) : iso[column] === '') continue;
    const right = kind === 'country' ? `an ISO 3166-1 ${column} code` : `empty: a ${kind} is no country`;
    faults.push(record.fault(column, `${quoted(iso[column])} must be ${right}`));
  }
  const entry: CitizenshipEntry = {
    id,
    kind,
    parent: kind === 'total' ? null : record.get('parent'),
    label: record.get('label'),
    ...(kind === 'country' && { iso }),
    name: { en: record.get('en'), nb: record.get('nb') },
    people: { en: record.get('en_people'), nb: record.get('nb_people') },
  };
  return { entry, faults };
}
