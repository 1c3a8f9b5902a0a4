import { MEASURES } from '../model/measures.ts';
import { ROW_MODES } from '../model/rows.ts';
import type { Table } from '../model/table.ts';
import type { Codec } from './codec.ts';
import { countUpTo, OFF_SWITCH, oneOf, oneOrNone, someOf, SWITCH, textUpTo, upTo } from './codec.ts';
import type { Page } from './page-kinds.ts';
import { DEFAULT_PARTS } from './parts.ts';
import { comparedWith, pageAddress } from './page-kinds.ts';
import { sortCodec } from './sort.ts';
import type { PageValues, RowValues, Steering } from './view.ts';
import { BACKGROUNDS, defaultMeasure, LONGEST_FILTER, MAP_MODES, THEMES } from './view.ts';

/** The values of all keys of the query. */
export interface KeyValues extends PageValues, RowValues {}

export type Key = keyof KeyValues;

/** A key of the query. All that handles the address loops over these rows. */
interface UrlKey<T, Of> {
  /** Reads and writes its values on a page, which may compare its subject with another. */
  readonly codec: (table: Table, page: Page, isComparing: boolean) => Codec<T>;
  /** Its value where the address does not say it. */
  readonly byDefault: (steering: Steering) => T;
  /** What of the page it steers. */
  readonly of: Of;
  /** Where it goes along to when a reader follows a link. */
  readonly travels: 'everywhere' | 'where a region is selected' | 'nowhere';
  /** True where the link to pass the view on by has it. */
  readonly shared: boolean;
  /** True where the address of an embed has it. */
  readonly embedded: boolean;
  /** True where the page is hidden until the app shows what the key says. */
  readonly waits: boolean;
}

const NONE: readonly string[] = [];

/** The keys in the order in which they are written. */
const URL_KEYS = {
  measure: {
    codec: () => oneOf(MEASURES),
    byDefault: defaultMeasure,
    of: 'page',
    travels: 'everywhere',
    shared: true,
    embedded: true,
    waits: true,
  },
  with: {
    codec: (table, page) => {
      const { most, ids } = comparedWith(table, page);
      return upTo(most, ids);
    },
    byDefault: () => NONE,
    of: 'page',
    travels: 'nowhere',
    shared: true,
    embedded: true,
    waits: true,
  },
  sort: {
    codec: (table, page, isComparing) => sortCodec(pageAddress(page).columns(table, isComparing)),
    byDefault: () => null,
    of: 'rows',
    travels: 'nowhere',
    shared: true,
    embedded: true,
    waits: true,
  },
  rows: {
    codec: () => oneOf(ROW_MODES),
    byDefault: () => 'tree',
    of: 'rows',
    travels: 'nowhere',
    shared: true,
    embedded: true,
    waits: true,
  },
  q: {
    codec: () => textUpTo(LONGEST_FILTER),
    byDefault: () => '',
    of: 'rows',
    travels: 'nowhere',
    shared: true,
    embedded: true,
    waits: true,
  },
  region: {
    codec: ({ regions }) => oneOrNone(regions.map(({ id }) => id)),
    byDefault: () => null,
    of: 'page',
    travels: 'where a region is selected',
    shared: true,
    embedded: true,
    waits: true,
  },
  map: {
    codec: () => oneOf(MAP_MODES),
    byDefault: () => 'one',
    of: 'page',
    travels: 'nowhere',
    shared: true,
    embedded: true,
    waits: true,
  },
  embed: {
    codec: () => SWITCH,
    byDefault: () => false,
    of: 'page',
    travels: 'everywhere',
    shared: false,
    embedded: true,
    waits: false,
  },
  show: {
    codec: (_, page) => someOf(pageAddress(page).parts),
    byDefault: () => DEFAULT_PARTS,
    of: 'page',
    travels: 'everywhere',
    shared: false,
    embedded: true,
    waits: false,
  },
  controls: {
    codec: () => OFF_SWITCH,
    byDefault: () => true,
    of: 'page',
    travels: 'everywhere',
    shared: false,
    embedded: true,
    waits: true,
  },
  limit: {
    codec: ({ dataset }) => countUpTo(dataset.citizenships.length),
    byDefault: () => null,
    of: 'rows',
    travels: 'nowhere',
    shared: false,
    embedded: true,
    waits: true,
  },
  theme: {
    codec: () => oneOf(THEMES),
    byDefault: () => 'auto',
    of: 'page',
    travels: 'everywhere',
    shared: false,
    embedded: true,
    waits: false,
  },
  background: {
    codec: () => oneOf(BACKGROUNDS),
    byDefault: () => 'page',
    of: 'page',
    travels: 'everywhere',
    shared: false,
    embedded: true,
    waits: false,
  },
} as const satisfies UrlKeys;

type UrlKeys = { readonly [K in keyof PageValues]: UrlKey<PageValues[K], 'page'> } & {
  readonly [K in keyof RowValues]: UrlKey<RowValues[K], 'rows'>;
};

/** The keys for which a page is hidden until the app shows what they say. */
export type WaitingKey = {
  [K in Key]: (typeof URL_KEYS)[K]['waits'] extends true ? K : never;
}[Key];

/** The row of a key. */
export function urlKey<K extends Key>(key: K): UrlKey<KeyValues[K], 'page' | 'rows'> {
  const rows: { readonly [N in Key]: UrlKey<KeyValues[N], 'page' | 'rows'> } = URL_KEYS;
  return rows[key];
}

/** True for a name that is a key of ours. */
export function isKey(name: string): name is Key {
  return Object.hasOwn(URL_KEYS, name);
}

export const KEYS: readonly Key[] = Object.keys(URL_KEYS).filter(isKey);

/** The keys that steer the page, not its table's rows. */
export const PAGE_KEYS = KEYS.filter((key): key is keyof PageValues => URL_KEYS[key].of === 'page');

/** A value for each of some keys. */
export function valuesOf<K extends Key>(
  keys: readonly K[],
  valueOf: <N extends K>(key: N) => Pick<KeyValues, K>[N],
): Pick<KeyValues, K> {
  const values: unknown = Object.fromEntries(keys.map((key) => [key, valueOf(key)]));
  if (!hasValues(values, keys)) throw new Error('keys of the query: one has no value');
  return values;
}

/** True for what has a value for each of the keys; whether it is one of theirs, its maker's types have seen to. */
function hasValues<K extends Key>(values: unknown, keys: readonly K[]): values is Pick<KeyValues, K> {
  return typeof values === 'object' && values !== null && keys.every((key) => Object.hasOwn(values, key));
}
