import type { Measure } from '../model/measures.ts';
import { MEASURES } from '../model/measures.ts';
import type { RowMode } from '../model/rows.ts';
import { ROW_MODES } from '../model/rows.ts';
import type { Table } from '../model/table.ts';
import type { Codec } from './codec.ts';
import { oneOf } from './codec.ts';
import { pageAddress } from './page-kinds.ts';
import type { Place } from './page.ts';
import { placeAt, placePath } from './page.ts';
import type { Sort } from './sort.ts';
import { sortCodec } from './sort.ts';

export const MAP_MODES = ['one', 'many'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const PARTS = ['map', 'table'] as const;
export type MapMode = (typeof MAP_MODES)[number];
export type Theme = (typeof THEMES)[number];
export type Part = (typeof PARTS)[number];

/** A filter text longer than this is no name that anyone looks for. */
export const LONGEST_FILTER = 100;

/** Everything that the URL says. */
export interface View extends Place {
  readonly measure: Measure;
  /** Null: as published. */
  readonly sort: Sort | null;
  readonly rows: RowMode;
  /** The filter on names; empty for none. */
  readonly q: string;
  /** The id of the selected region. */
  readonly region: string | null;
  readonly map: MapMode;
  readonly embed: boolean;
  /** The parts that an embed shows, in the order of {@link PARTS}; at least one. */
  readonly show: readonly Part[];
  readonly theme: Theme;
  /** Keys of the query that are not ours, kept as they came. */
  readonly others: readonly (readonly [key: string, value: string])[];
}

/** What an address says, and what in it says nothing. */
export interface ParsedView {
  readonly view: View;
  readonly rejections: readonly Rejection[];
}

/** A value in the query that is none of its key, and what stands in its place. */
interface Rejection {
  readonly key: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** The view at a place where the query says nothing. */
export function defaultView(place: Place): View {
  return {
    ...place,
    measure: 'persons',
    sort: null,
    rows: 'tree',
    q: '',
    region: null,
    map: 'one',
    embed: false,
    show: PARTS,
    theme: 'auto',
    others: [],
  };
}

/**
 * Reads an address: `path` below the site's root, `search` with or without its question mark. Never throws. Of a key
 * given twice the first value counts; an empty value counts as none; an invalid one falls back to the default and is
 * among the rejections.
 */
export function parseView(table: Table, path: string, search: string): ParsedView {
  const place = placeAt(table, path);
  const query = new URLSearchParams(search);
  const rejections: Rejection[] = [];
  const value = <T>(key: string, codec: Pick<Codec<T>, 'parse' | 'allowed'>, otherwise: T): T => {
    const text = query.get(key);
    if (text === null || text === '') return otherwise;
    const parsed = codec.parse(text);
    if (parsed === null) rejections.push({ key, value: text, allowed: codec.allowed });
    return parsed ?? otherwise;
  };
  const codecs = codecsAt(table, place);
  const base = defaultView(place);
  const map = value('map', codecs.map, base.map);
  const view: View = {
    ...base,
    map,
    measure: value('measure', codecs.measure, defaultMeasure(map)),
    sort: value<Sort | null>('sort', codecs.sort, base.sort),
    rows: value('rows', codecs.rows, base.rows),
    q: value('q', codecs.q, base.q),
    region: value<string | null>('region', codecs.region, base.region),
    embed: value('embed', codecs.embed, base.embed),
    show: value('show', codecs.show, base.show),
    theme: value('theme', codecs.theme, base.theme),
    others: [...query].filter(([key]) => !Object.hasOwn(codecs, key)),
  };
  return { view, rejections };
}

/** The query of a view, its question mark included; empty where all is default. Inverse of {@link parseView}. */
export function serializeQuery(table: Table, view: View): string {
  const codecs = codecsAt(table, view);
  const query = new URLSearchParams();
  if (view.measure !== defaultMeasure(view.map))
    query.append('measure', codecs.measure.serialize(view.measure));
  if (view.sort) query.append('sort', codecs.sort.serialize(view.sort));
  if (view.rows !== 'tree') query.append('rows', codecs.rows.serialize(view.rows));
  if (view.q !== '') query.append('q', codecs.q.serialize(view.q));
  if (view.region !== null) query.append('region', codecs.region.serialize(view.region));
  if (view.map !== 'one') query.append('map', codecs.map.serialize(view.map));
  if (view.embed) query.append('embed', codecs.embed.serialize(view.embed));
  if (view.show.length < PARTS.length) query.append('show', codecs.show.serialize(view.show));
  if (view.theme !== 'auto') query.append('theme', codecs.theme.serialize(view.theme));
  for (const [key, value] of view.others) query.append(key, value);
  const text = query.toString();
  return text && `?${text}`;
}

/** The address of a view below the site's root: `europe/poland/?measure=index&region=trondelag`. */
export function serializeView(table: Table, view: View): string {
  return placePath(table, view) + serializeQuery(table, view);
}

/**
 * The view to show on going to another place: the way of reading goes along (measure, region, theme, embedding), what
 * was looked for in the table there (sort, filter, rows) and small multiples stay behind.
 */
export function viewAt(view: View, place: Place): View {
  const region = pageAddress(place.page).selectsRegion ? view.region : null;
  const { measure, embed, show, theme, others } = view;
  return { ...defaultView(place), measure, region, embed, show, theme, others };
}

/** Small multiples compare patterns of settlement, so they read the index unless told otherwise. */
export function defaultMeasure(map: MapMode): Measure {
  return map === 'many' ? 'index' : 'persons';
}

function codecsAt(table: Table, { page }: Place) {
  return {
    measure: oneOf(MEASURES),
    sort: sortCodec(pageAddress(page).columns(table)),
    rows: oneOf(ROW_MODES),
    q: filterCodec,
    region: oneOf(table.regions.map(({ id }) => id)),
    map: oneOf(MAP_MODES),
    embed: embedCodec,
    show: showCodec,
    theme: oneOf(THEMES),
  };
}

const filterCodec: Codec<string> = {
  parse: (text) => (text.length <= LONGEST_FILTER ? text : null),
  serialize: (text) => text,
  allowed: [`1–${LONGEST_FILTER}`],
};

const embedCodec: Codec<boolean> = {
  parse: (text) => (text === '1' ? true : null),
  serialize: () => '1',
  allowed: ['1'],
};

const showCodec: Codec<readonly Part[]> = {
  parse: (text) => {
    const named = text.split(',');
    const known = named.every((name) => PARTS.some((part) => part === name));
    return known ? PARTS.filter((part) => named.includes(part)) : null;
  },
  serialize: (show) => show.join(','),
  allowed: ['map', 'table', 'map,table'],
};
