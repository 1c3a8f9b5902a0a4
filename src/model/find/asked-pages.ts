import type { Locale, Localized } from '../dataset.ts';
import { foldName } from '../fold-name.ts';
import { findNames } from './find-names.ts';
import type { Findable, NamedThing } from './named-things.ts';

/** A page that has a name, as the page of a wrong address knows it: small enough to stand there. */
export interface NamedPage {
  readonly kind: 'citizenship' | 'region';
  /** Below the root of a language, a slash at its end: `europe/poland/`. */
  readonly path: string;
  readonly name: Localized;
  /** What else it is found by, folded. */
  readonly others: readonly string[];
  readonly people: number;
}

/** How many pages are named for a wrong address. */
const NAMED = 5;

/** How many of an address's last names are looked at: the folders above them may be another site's. */
const LAST = 2;

/** The page of a thing with figures of its own; null for what is counted in another row or region. `pathOf` gives its path. */
export function namedPage(
  { leadsTo, name, aliases, people }: NamedThing,
  pathOf: (leadsTo: NamedThing['leadsTo']) => string,
): NamedPage | null {
  const { kind } = leadsTo;
  if (kind !== 'citizenship' && kind !== 'region') return null;
  const own = new Set([name.en, name.nb].map(foldName));
  const others = aliases.filter(({ form }) => form !== 'code').map(({ folded }) => folded);
  return {
    ...{ kind, path: pathOf(leadsTo), name, people },
    others: [...new Set(others)].filter((other) => !own.has(other)),
  };
}

/** The pages that a text may mean, best first. */
export function pagesNamed(pages: readonly NamedPage[], text: string, locale: Locale): readonly NamedPage[] {
  return findNames(pages.map(findable), text, locale)
    .slice(0, NAMED)
    .map(({ thing }) => thing.page);
}

/**
 * The pages that an address without a page may mean, best first, by the nearest of its names that leads anywhere:
 * `/europe/polen/` means Poland, `/asia/nowhere/` Asia. Never throws, whatever the address.
 */
export function pagesAskedFor(
  pages: readonly NamedPage[],
  pathname: string,
  locale: Locale,
): readonly NamedPage[] {
  const names = pathname
    .split('/')
    .map((part) => decoded(part).replace(/\.html?$|^index\.html?$/i, ''))
    .filter((part) => part !== '' && part !== 'index');
  for (const name of names.slice(-LAST).reverse()) {
    const found = pagesNamed(pages, name, locale);
    if (found.length > 0) return found;
  }
  return [];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // broken encoding
  }
}

function findable(page: NamedPage): Findable & { readonly page: NamedPage } {
  const { kind, name, others, people } = page;
  return {
    leadsTo: { kind },
    people,
    aliases: [
      { text: name.en, folded: foldName(name.en), form: 'name', locale: 'en' },
      { text: name.nb, folded: foldName(name.nb), form: 'name', locale: 'nb' },
      ...others.map((other) => ({ text: other, folded: other, form: 'other' as const })),
    ],
    page,
  };
}
