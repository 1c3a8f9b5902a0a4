import type { SearchWords } from '../../messages/search-words.ts';
import { SEARCH_WORDS } from '../../messages/search-words.ts';
import type { Locale } from '../../model/dataset.ts';
import type { Destination } from '../../model/find/named-things.ts';
import { foundElsewhere, rowFilter } from '../../model/find/row-filter.ts';
import type { Row } from '../../model/rows.ts';
import type { Table } from '../../model/table.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useWholeSite } from '../site/site.ts';
import { destinationPlace } from './destination-place.ts';
import { kindWords } from './kind-words.ts';
import { namedThingsOf } from './named-things-of.ts';

interface FoundElsewhereProps {
  /** Those of the table that the filter has left. */
  readonly rows: readonly Row[];
}

/** For each name in the filter that fits no row of the table: what is called so elsewhere, or nearly so, with its page. */
export function FoundElsewhere({ rows }: FoundElsewhereProps) {
  const { table, view } = useWholeSite();
  const { locale, q } = view;
  const words = SEARCH_WORDS[locale];
  const things = namedThingsOf(table);
  const shown = rows.map(({ citizenship }) => citizenship);
  return rowFilter(table, things, q, locale).names.map((name) => {
    const found = foundElsewhere(things, name, shown, locale);
    if (found.length === 0) return null;
    const isNear = found.every(({ fit }) => fit === null);
    return (
      <p key={name.text} className="notice">
        {isNear ? words.near(name.text) : words.elsewhere(name.text)}{' '}
        {found.map(({ thing }, i) => (
          <span key={thing.name.en}>
            {i > 0 && ', '}
            <PlaceLink to={destinationPlace(thing.leadsTo, locale)}>{thing.name[locale]}</PlaceLink> (
            {whereItIs(table, words, thing.leadsTo, locale)})
          </span>
        ))}
      </p>
    );
  });
}

/** The group of a country's row; of all else what it is: "town in Northern Norway". */
function whereItIs(table: Table, words: SearchWords, leadsTo: Destination, locale: Locale): string {
  const group = leadsTo.kind === 'citizenship' ? table.byId.get(leadsTo.citizenship.parent ?? '') : undefined;
  return group && group !== table.total
    ? words.inGroup(group.name[locale])
    : kindWords(table, words, leadsTo, locale);
}
