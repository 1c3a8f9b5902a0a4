import type { Citizenship, Locale, Region } from '../model/dataset.ts';
import { LOCALES } from '../model/dataset.ts';
import type { Table } from '../model/table.ts';
import { ancestors } from '../model/table.ts';

/** What a page is about; `missing` is the answer to a path that is no page. */
export type Page =
  | { readonly kind: 'citizenship'; readonly citizenship: Citizenship }
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'about' }
  | { readonly kind: 'missing' };

/** A page in a language. */
export interface Place {
  readonly locale: Locale;
  readonly page: Page;
}

/** Every page of the site in every language, the home page first; without the missing page. */
export function allPlaces(table: Table): readonly Place[] {
  const pages: readonly Page[] = [
    ...table.dataset.citizenships.map((citizenship) => ({ kind: 'citizenship', citizenship }) as const),
    ...table.regions.map((region) => ({ kind: 'region', region }) as const),
    { kind: 'about' },
  ];
  return LOCALES.flatMap((locale) => pages.map((page) => ({ locale, page })));
}

/** A place's path below the site's root, a slash at its end: `europe/poland/`, `nb/regions/trondelag/`, `` for home. */
export function placePath(table: Table, { locale, page }: Place): string {
  return (locale === 'en' ? '' : `${locale}/`) + pagePath(table, page);
}

/**
 * The place at a path below the site's root; the missing page where there is none. Blind to a missing slash at the end,
 * to `index.html`, and to percent-encoding that the host has undone to find the page.
 */
export function placeAt(table: Table, path: string): Place {
  const wanted = decoded(path)
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/([^/])$/, '$1/');
  const locale = LOCALES.find((l) => l !== 'en' && wanted.startsWith(`${l}/`)) ?? 'en';
  return directory(table).get(wanted) ?? { locale, page: { kind: 'missing' } };
}

/** The way from a page up to the site's root: `../../` for `europe/poland/`, `./` for home. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // broken encoding is the path of no page
  }
}

function pagePath(table: Table, page: Page): string {
  if (page.kind === 'region') return `regions/${page.region.id}/`;
  if (page.kind === 'about') return 'about/';
  if (page.kind === 'missing') return '';
  const known = citizenshipPaths.get(page.citizenship);
  if (known !== undefined) return known;
  const above = [...ancestors(table, page.citizenship), page.citizenship];
  const path = above
    .slice(1)
    .map(({ id }) => `${id}/`)
    .join('');
  citizenshipPaths.set(page.citizenship, path);
  return path;
}

/** Each page links to all others of its table, on each change of the view. */
const citizenshipPaths = new WeakMap<Citizenship, string>();

const directories = new WeakMap<Table, ReadonlyMap<string, Place>>();

function directory(table: Table): ReadonlyMap<string, Place> {
  const known = directories.get(table);
  if (known) return known;
  const made = new Map(allPlaces(table).map((place) => [placePath(table, place), place]));
  directories.set(table, made);
  return made;
}
