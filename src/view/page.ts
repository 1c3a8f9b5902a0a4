import type { Locale } from '../model/dataset.ts';
import { LOCALES } from '../model/dataset.ts';
import type { Table } from '../model/table.ts';
import type { Page, PageName, PageOf } from './page-kinds.ts';
import { allPages, pageAddress } from './page-kinds.ts';

/** A page in a language. */
export interface Place {
  readonly locale: Locale;
  readonly page: Page;
}

/** Every page of the site in every language, the home page first; without the missing page. */
export function allPlaces(table: Table): readonly Place[] {
  return LOCALES.flatMap((locale) => allPages(table).map((page) => ({ locale, page })));
}

/** Where a language's pages stand below the site's root, a slash at its end: `nb/`, and `` for English. */
export function languageFolder(locale: Locale): string {
  return locale === 'en' ? '' : `${locale}/`;
}

/** A place's path below the site's root, a slash at its end: `europe/poland/`, `nb/regions/trondelag/`, `` for home. */
export function placePath(table: Table, { locale, page }: Place): string {
  return languageFolder(locale) + pagePath(table, page);
}

/** True where two places are the same page in the same language. */
export function samePlace(table: Table, one: Place, other: Place): boolean {
  return placePath(table, one) === placePath(table, other);
}

/**
 * The place at a path below the site's root; the missing page where there is none. Blind to case, which some hosts are
 * too, to a missing slash at the end, to `index.html`, and to percent-encoding that the host has undone to find the page.
 */
export function placeAt(table: Table, path: string): Place {
  const wanted = decoded(path)
    .toLowerCase()
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

function pagePath<K extends PageName>(table: Table, page: PageOf<K>): string {
  return pageAddress(page).path(table, page);
}

const directories = new WeakMap<Table, ReadonlyMap<string, Place>>();

function directory(table: Table): ReadonlyMap<string, Place> {
  const known = directories.get(table);
  if (known) return known;
  const made = new Map(allPlaces(table).map((place) => [placePath(table, place), place]));
  directories.set(table, made);
  return made;
}
