import type { Citizenship, Locale, Localized, Region } from '../dataset.ts';
import { LOCALES } from '../dataset.ts';
import { magnitude } from '../figure.ts';
import { foldName } from '../fold-name.ts';
import type { Names } from '../names.ts';
import type { Table } from '../table.ts';
import { figureAt } from '../table.ts';

/** What can be found, in the order of what is listed first among equals. */
export const FOUND_KINDS = ['citizenship', 'region', 'county', 'country', 'town'] as const;

/** Where a name leads: to the page of a citizenship, which may be the one that counts a country, or to a region's. */
export type Destination =
  | { readonly kind: 'citizenship' | 'country'; readonly citizenship: Citizenship }
  | { readonly kind: 'region' | 'county' | 'town'; readonly region: Region };

/**
 * `name` a thing's own name in one language or the label in the table; `other` what else it is called; `people` its
 * citizens; `code` its ISO code.
 */
export type NameForm = 'name' | 'other' | 'people' | 'code';

/** One way to call a thing. */
export interface Alias {
  readonly text: string;
  readonly folded: string;
  readonly form: NameForm;
  /** The language that the name is of; absent where it is of any. */
  readonly locale?: Locale;
}

/** What decides whether and where a thing is found. */
export interface Findable {
  readonly leadsTo: { readonly kind: (typeof FOUND_KINDS)[number] };
  readonly aliases: readonly Alias[];
  /** How many people it stands for: persons of all regions, or of all citizenships; 0 of a place without figures. */
  readonly people: number;
}

/** A thing that can be found. */
export interface NamedThing extends Findable {
  readonly leadsTo: Destination;
  readonly name: Localized;
}

/** All that can be found by name: every row, region, county and town, and the countries that no row names. */
export function namedThings(table: Table, names: Names): readonly NamedThing[] {
  const { citizenships } = table.dataset;
  const rows = citizenships.map((citizenship): NamedThing => {
    const { id, kind, name, label, people, iso } = citizenship;
    return {
      leadsTo: { kind: 'citizenship', citizenship },
      name,
      aliases: [
        ...ownNames(name),
        alias(label, 'name'),
        ...(names.citizenships[id] ?? []).map((other) => alias(other, 'other')),
        ...(kind === 'country' ? LOCALES.map((locale) => alias(people[locale], 'people', locale)) : []),
        ...codes(iso),
      ],
      people: magnitude(figureAt(table, id, 0)) ?? 0,
    };
  });
  const countries = names.countries.flatMap(({ name, others, iso, countedIn }): readonly NamedThing[] => {
    const citizenship = table.byId.get(countedIn);
    if (!citizenship) return [];
    const aliases = [...ownNames(name), ...others.map((other) => alias(other, 'other')), ...codes(iso)];
    return [{ leadsTo: { kind: 'country', citizenship }, name, aliases, people: 0 }];
  });
  return [
    ...rows,
    ...table.regions.flatMap((region, index) => places(table, names, region, index)),
    ...countries,
  ];
}

function places(table: Table, names: Names, region: Region, index: number): readonly NamedThing[] {
  const place = (kind: 'county' | 'town', text: string): NamedThing => ({
    leadsTo: { kind, region },
    name: { en: text, nb: text },
    aliases: [alias(text, 'name')],
    people: 0,
  });
  const others = (names.regions[region.id] ?? []).map((other) => alias(other, 'other'));
  return [
    {
      leadsTo: { kind: 'region', region },
      name: region.name,
      aliases: [...ownNames(region.name), alias(region.label, 'name'), ...others, alias(region.nuts, 'code')],
      people: magnitude(figureAt(table, table.total.id, index + 1)) ?? 0,
    },
    ...region.counties.map((county) => place('county', county)),
    ...(names.towns[region.id] ?? []).map((town) => place('town', town)),
  ];
}

function ownNames(name: Localized): readonly Alias[] {
  return LOCALES.map((locale) => alias(name[locale], 'name', locale));
}

function codes(iso: Citizenship['iso']): readonly Alias[] {
  return iso ? [alias(iso.alpha2, 'code'), alias(iso.alpha3, 'code')] : [];
}

function alias(text: string, form: NameForm, locale?: Locale): Alias {
  return { text, folded: foldName(text), form, ...(locale && { locale }) };
}
