import { Fragment } from 'react';
import { SEARCH_WORDS } from '../../../messages/search-words.ts';
import type { Citizenship } from '../../../model/dataset.ts';
import { partsOf } from '../../../model/table.ts';
import type { Destination, NamedThing } from '../../../model/find/named-things.ts';
import { placePath } from '../../../view/page.ts';
import { namedThingsOf } from '../../search/named-things-of.ts';
import { destinationPlace } from '../../search/destination-place.ts';
import type { DocumentFacts } from '../page-document.ts';

/** Every name that the search knows, under the page that it leads to. */
export function NamesContent({ speech: { locale, collator }, table, root }: DocumentFacts) {
  const { page } = SEARCH_WORDS[locale];
  const things = namedThingsOf(table);
  const thingOf = (fits: (leadsTo: Destination) => boolean) => things.filter(({ leadsTo }) => fits(leadsTo));
  const namesOf = (found: readonly NamedThing[]) =>
    found
      .map(({ name }) => name[locale])
      .toSorted(collator.compare)
      .join(', ');
  const link = (thing: NamedThing) => (
    <Fragment key={thing.name.en}>
      <a href={root + placePath(table, destinationPlace(thing.leadsTo, locale))}>{thing.name[locale]}</a>{' '}
      <small>{otherNames(thing).join(', ')}</small>
    </Fragment>
  );
  const rows = (citizenships: readonly Citizenship[]) => (
    <ul>
      {citizenships.map((citizenship) => (
        <li key={citizenship.id}>
          {thingOf((leadsTo) => leadsTo.kind === 'citizenship' && leadsTo.citizenship === citizenship).map(
            link,
          )}
          {partsOf(table, citizenship.id).length > 0 && rows(partsOf(table, citizenship.id))}
        </li>
      ))}
    </ul>
  );
  const counting = table.dataset.citizenships.flatMap((citizenship) => {
    const counted = thingOf((leadsTo) => leadsTo.kind === 'country' && leadsTo.citizenship === citizenship);
    return counted.length > 0 ? [{ citizenship, counted }] : [];
  });

  function otherNames({ name, aliases, leadsTo }: NamedThing): readonly string[] {
    const texts = aliases.filter(({ form }) => form !== 'people').map(({ text }) => text);
    const label = 'citizenship' in leadsTo ? leadsTo.citizenship.label : leadsTo.region.label;
    return [...new Set(texts)].filter((text) => text !== name[locale] && text !== label);
  }

  return (
    <>
      <p>{page.intro}</p>
      <h2>{page.rows}</h2>
      {rows([table.total])}
      <h2>{page.regions}</h2>
      <ul>
        {table.regions.map((region) => {
          const within = (kind: 'region' | 'county' | 'town') =>
            thingOf((leadsTo) => leadsTo.kind === kind && leadsTo.region === region);
          return (
            <li key={region.id}>
              {within('region').map(link)}
              <p>
                {page.counties}: {namesOf(within('county'))}. {page.towns}: {namesOf(within('town'))}.
              </p>
            </li>
          );
        })}
      </ul>
      <h2>{page.countries}</h2>
      <p>{page.countedIn}</p>
      {counting.map(({ citizenship, counted }) => (
        <section key={citizenship.id}>
          <h3>
            <a href={root + placePath(table, destinationPlace({ kind: 'citizenship', citizenship }, locale))}>
              {citizenship.name[locale]}
            </a>
          </h3>
          <ul className="columns">
            {counted.map((thing) => (
              <li key={thing.name.en}>
                {thing.name[locale]} <small>{otherNames(thing).join(', ')}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
