import type { Locale } from '../dataset.ts';
import { foldName } from '../fold-name.ts';
import { editDistances } from './edit-distance.ts';
import type { Alias, Findable, NamedThing, NameForm } from './named-things.ts';
import { FOUND_KINDS } from './named-things.ts';

/** How well a name fits what was typed, best first: all of it, its beginning, beginnings of its words, a part of it. */
const FITS = ['exact', 'prefix', 'word', 'inside'] as const;
export type Fit = (typeof FITS)[number];

export interface Found<T extends Findable = NamedThing> {
  readonly thing: T;
  /** The name that fits. */
  readonly alias: Alias;
  /** Null where the name is only near. */
  readonly fit: Fit | null;
}

const FORMS: readonly NameForm[] = ['name', 'other', 'code', 'people'];

/** What is typed beyond this is no name that anyone looks for. */
const LONGEST = 60;

/**
 * What a query may mean, best first: names that fit it exactly, then by their beginning, their words, a part; among
 * equals first what has figures of its own, then names in the reader's language `locale`, then by kind and by people.
 * Only where no name fits: those that the fewest slips lead to, up to one slip in 4 letters, two in 6, three in 9.
 */
export function findNames<T extends Findable>(
  things: readonly T[],
  query: string,
  locale: Locale,
): readonly Found<T>[] {
  const typed = foldName(query.slice(0, LONGEST));
  if (typed === '') return [];
  const fitting = things.flatMap((thing) => bestFit(thing, typed, locale) ?? []);
  if (fitting.length === 0) return nearest(things, typed);
  return fitting.toSorted(
    (a, b) =>
      FITS.indexOf(a.fit) - FITS.indexOf(b.fit) ||
      Number(hasFigures(b.thing)) - Number(hasFigures(a.thing)) ||
      Number(isOwn(b.alias, locale)) - Number(isOwn(a.alias, locale)) ||
      kindOrder(a.thing) - kindOrder(b.thing) ||
      aliasOrder(a.alias, locale) - aliasOrder(b.alias, locale) ||
      b.thing.people - a.thing.people,
  );
}

/**
 * How a name fits what was typed, folded; null where it does not. One or two letters are the beginning of too much: they
 * fit names in the reader's language alone.
 */
export function fitOf(alias: Alias, typed: string, locale: Locale): Fit | null {
  const { folded, form } = alias;
  if (folded === typed) return 'exact';
  if (form === 'code' || (typed.length < 3 && !isOwn(alias, locale))) return null;
  if (folded.startsWith(typed)) return 'prefix';
  if (form === 'people' || typed.length < 3) return null;
  const words = folded.split(' ');
  if (typed.split(' ').every((start) => words.some((word) => word.startsWith(start)))) return 'word';
  return form === 'name' && folded.includes(typed) ? 'inside' : null;
}

interface Fitting<T extends Findable> extends Found<T> {
  readonly fit: Fit;
}

function bestFit<T extends Findable>(thing: T, typed: string, locale: Locale): Fitting<T> | null {
  const fitting = thing.aliases.flatMap((alias): readonly Fitting<T>[] => {
    const fit = fitOf(alias, typed, locale);
    return fit ? [{ thing, alias, fit: isFarCode(thing, alias) ? 'inside' : fit }] : [];
  });
  const [best] = fitting.toSorted(
    (a, b) =>
      FITS.indexOf(a.fit) - FITS.indexOf(b.fit) || aliasOrder(a.alias, locale) - aliasOrder(b.alias, locale),
  );
  return best ?? null;
}

/** Two letters of a country without a row are the beginning of other names: "la" is Latvia before it is Laos. */
function isFarCode({ leadsTo }: Findable, { form, text }: Alias): boolean {
  return leadsTo.kind === 'country' && form === 'code' && text.length < 3;
}

/** True of a thing's own name in the reader's language. */
export function isOwn({ form, locale: language }: Alias, locale: Locale): boolean {
  return form === 'name' && (language === undefined || language === locale);
}

function hasFigures({ leadsTo }: Findable): boolean {
  return leadsTo.kind === 'citizenship' || leadsTo.kind === 'region';
}

function kindOrder({ leadsTo }: Findable): number {
  return FOUND_KINDS.indexOf(leadsTo.kind);
}

/** A name in the reader's language before one in another, and both before other names. */
function aliasOrder({ form, locale: language }: Alias, locale: Locale): number {
  return 2 * FORMS.indexOf(form) + (language === undefined || language === locale ? 0 : 1);
}

function nearest<T extends Findable>(things: readonly T[], typed: string): readonly Found<T>[] {
  const limit = [9, 6, 4].filter((letters) => typed.length >= letters).length;
  const near = things.flatMap((thing) =>
    thing.aliases.flatMap((alias) => {
      if (alias.form === 'code' || limit === 0) return [];
      if (alias.folded.length < typed.length - limit) return [];
      if (alias.form === 'other' && alias.folded.length > typed.length + limit) return [];
      const { beginning, whole } = editDistances(typed, alias.folded);
      const slips = alias.form === 'other' ? whole : beginning;
      return slips <= limit ? [{ thing, alias, slips, whole }] : [];
    }),
  );
  const least = Math.min(...near.map(({ slips }) => slips));
  const best = near
    .filter(({ slips }) => slips === least)
    .toSorted(
      (a, b) =>
        a.whole - b.whole || kindOrder(a.thing) - kindOrder(b.thing) || b.thing.people - a.thing.people,
    );
  const seen = new Set<T>();
  return best.flatMap(({ thing, alias }) => {
    if (seen.has(thing)) return [];
    seen.add(thing);
    return [{ thing, alias, fit: null }];
  });
}
