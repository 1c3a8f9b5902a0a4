import type { Citizenship, Locale } from '../dataset.ts';
import { foldName } from '../fold-name.ts';
import type { Table } from '../table.ts';
import { ancestors } from '../table.ts';
import type { Found } from './find-names.ts';
import { findNames, fitOf, isOwn } from './find-names.ts';
import type { NamedThing } from './named-things.ts';

/** A filter on names: `poland, somalia` is two names, of which either will do. */
export interface RowFilter {
  readonly accepts: (citizenship: Citizenship) => boolean;
  /** The names that were asked for, as they were written. */
  readonly names: readonly FilterName[];
}

export interface FilterName {
  readonly text: string;
  /** True of a row that the name means, and of the members of a group that it means. */
  readonly accepts: (citizenship: Citizenship) => boolean;
}

/**
 * The filter that a text asks for: several names separated by commas; all rows where it has none. A name means the rows
 * that are called so, in any language; where none is, those whose names contain it and those that count a country called
 * so. `locale` is the reader's language.
 */
export function rowFilter(
  table: Table,
  things: readonly NamedThing[],
  text: string,
  locale: Locale,
): RowFilter {
  const names = text.split(/[,;]/).flatMap((part): readonly FilterName[] => {
    const typed = foldName(part);
    if (typed === '') return [];
    const meant = rowsMeant(things, typed, locale);
    const accepts = (citizenship: Citizenship) =>
      [...ancestors(table, citizenship).slice(1), citizenship].some((above) => meant.has(above));
    return [{ text: part.trim(), accepts }];
  });
  return {
    accepts: (citizenship) => names.length === 0 || names.some((name) => name.accepts(citizenship)),
    names,
  };
}

/** What a name means that fits no row of a page: what fits it elsewhere, or what is near. Empty where nothing is. */
export function foundElsewhere(
  things: readonly NamedThing[],
  { text, accepts }: FilterName,
  rows: readonly Citizenship[],
  locale: Locale,
): readonly Found[] {
  if (rows.some(accepts)) return [];
  return findNames(things, text, locale).slice(0, 3);
}

/** The rows that a name means, by the first of these that means any. */
function rowsMeant(things: readonly NamedThing[], typed: string, locale: Locale): ReadonlySet<Citizenship> {
  const called = ({ aliases }: NamedThing) =>
    aliases.some(({ form, folded }) => form !== 'code' && folded === typed);
  const contains = ({ aliases }: NamedThing) =>
    aliases.some((alias) => {
      const fit = fitOf(alias, typed, locale);
      if (isOwn(alias, locale)) return fit !== null || alias.folded.includes(typed);
      // "land" is a part of half of Norway's names for countries
      return fit === 'exact' || fit === 'prefix';
    });
  const begins = ({ aliases }: NamedThing) =>
    aliases.some((alias) => ['exact', 'prefix', 'word'].includes(fitOf(alias, typed, locale) ?? ''));
  const rows = (kind: 'citizenship' | 'country', fits: (thing: NamedThing) => boolean) =>
    things.flatMap((thing) =>
      thing.leadsTo.kind === kind && fits(thing) ? [thing.leadsTo.citizenship] : [],
    );
  const exact = rows('citizenship', called);
  if (exact.length > 0) return new Set(exact);
  const fitting = [...rows('citizenship', contains), ...rows('country', called)];
  return new Set(fitting.length > 0 ? fitting : rows('country', begins));
}
