import type { Citizenship, Region } from '../model/dataset.ts';
import type { Table } from '../model/table.ts';
import { ancestors } from '../model/table.ts';
import { COMPARED_REGION_COLUMNS, REGION_COLUMNS } from './region-columns.ts';
import type { Part } from './parts.ts';
import { PARTS, REGION_CHARTS } from './parts.ts';

/** What a page of each kind is about; `missing` is the answer to a path that is no page. */
interface PageSubjects {
  citizenship: { readonly citizenship: Citizenship };
  region: { readonly region: Region };
  proof: { readonly citizenship: Citizenship };
  regions: object;
  patterns: object;
  names: object;
  about: object;
  missing: object;
}

export type PageName = keyof PageSubjects;

/** The pages of some kinds. */
export type PageOf<K extends PageName> = { readonly [N in K]: { readonly kind: N } & PageSubjects[N] }[K];

/** What a page is about. */
export type Page = PageOf<PageName>;

/** What the address knows of a kind of page; what a reader sees of it stands in `src/components/pages/`. */
interface PageAddress<K extends PageName> {
  /** Every page of the kind; none where no address leads to it. */
  readonly pages: (table: Table) => readonly PageOf<K>[];
  /** Below the root of its language, a slash at its end; empty for the home page. */
  readonly path: (table: Table, page: PageOf<K>) => string;
  /** The columns of figures in its table that `sort` can name, from left to right; none where it has no table. */
  readonly columns: (table: Table, isComparing: boolean) => readonly string[];
  /** What its subject can be compared with: ids, and how many of them at most; none where nothing is compared. */
  readonly comparedWith: (
    table: Table,
    page: PageOf<K>,
  ) => { readonly most: number; readonly ids: readonly string[] };
  /** What a frame can show of it. */
  readonly parts: readonly Part[];
  /** True where a reader can select a region: a selection goes along to such pages alone. */
  readonly selectsRegion: boolean;
  /** False where the page's content is in its document alone, so that the browser has to load it. */
  readonly isDrawnByApp: boolean;
}

const NOTHING = { most: 0, ids: [] } as const;

const PAGE_ADDRESSES: { readonly [K in PageName]: PageAddress<K> } = {
  citizenship: {
    pages: ({ dataset }) =>
      dataset.citizenships.map((citizenship) => ({ kind: 'citizenship', citizenship }) as const),
    path: (table, { citizenship }) => citizenshipPath(table, citizenship),
    columns: ({ regions }) => ['total', ...regions.map(({ id }) => id)],
    comparedWith: ({ dataset }, { citizenship }) => ({
      most: 3,
      ids: dataset.citizenships.map(({ id }) => id).filter((id) => id !== citizenship.id),
    }),
    parts: PARTS,
    selectsRegion: true,
    isDrawnByApp: true,
  },
  region: {
    pages: ({ regions }) => regions.map((region) => ({ kind: 'region', region }) as const),
    path: (_, { region }) => `regions/${region.id}/`,
    columns: (_, isComparing) => (isComparing ? COMPARED_REGION_COLUMNS : REGION_COLUMNS),
    comparedWith: ({ regions }, { region }) => ({
      most: 1,
      ids: regions.map(({ id }) => id).filter((id) => id !== region.id),
    }),
    parts: ['map', 'chart', ...REGION_CHARTS, 'table'],
    selectsRegion: false,
    isDrawnByApp: true,
  },
  proof: {
    pages: ({ dataset }) =>
      dataset.citizenships.map((citizenship) => ({ kind: 'proof', citizenship }) as const),
    path: (table, { citizenship }) => `${citizenshipPath(table, citizenship)}proof/`,
    columns: () => [],
    comparedWith: () => NOTHING,
    selectsRegion: false,
    parts: PARTS,
    isDrawnByApp: false,
  },
  regions: {
    pages: () => [{ kind: 'regions' }],
    path: () => 'regions/',
    columns: () => [],
    comparedWith: () => NOTHING,
    parts: PARTS,
    selectsRegion: false,
    isDrawnByApp: true,
  },
  patterns: {
    pages: () => [{ kind: 'patterns' }],
    path: () => 'patterns/',
    columns: () => [],
    comparedWith: () => NOTHING,
    parts: PARTS,
    selectsRegion: false,
    isDrawnByApp: false,
  },
  names: {
    pages: () => [{ kind: 'names' }],
    path: () => 'names/',
    columns: () => [],
    comparedWith: () => NOTHING,
    parts: PARTS,
    selectsRegion: false,
    isDrawnByApp: false,
  },
  about: {
    pages: () => [{ kind: 'about' }],
    path: () => 'about/',
    columns: () => [],
    comparedWith: () => NOTHING,
    parts: PARTS,
    selectsRegion: false,
    isDrawnByApp: false,
  },
  missing: {
    pages: () => [],
    path: () => '',
    columns: () => [],
    comparedWith: () => NOTHING,
    parts: PARTS,
    selectsRegion: false,
    isDrawnByApp: true,
  },
};

/** What the address knows of the kind of a page. */
export function pageAddress<K extends PageName>({ kind }: PageOf<K>): PageAddress<K> {
  return PAGE_ADDRESSES[kind];
}

/** What the subject of a page can be compared with. */
export function comparedWith<K extends PageName>(table: Table, page: PageOf<K>) {
  return pageAddress(page).comparedWith(table, page);
}

/** Every page that has an address, the home page first. */
export function allPages(table: Table): readonly Page[] {
  return Object.values(PAGE_ADDRESSES).flatMap<Page>(({ pages }) => pages(table));
}

function citizenshipPath(table: Table, citizenship: Citizenship): string {
  const known = citizenshipPaths.get(citizenship);
  if (known !== undefined) return known;
  const above = [...ancestors(table, citizenship), citizenship];
  const path = above
    .slice(1)
    .map(({ id }) => `${id}/`)
    .join('');
  citizenshipPaths.set(citizenship, path);
  return path;
}

/** Each page links to all others of its table, on each change of the view. */
const citizenshipPaths = new WeakMap<Citizenship, string>();
