import type { Locale } from '../../model/dataset.ts';
import type { Destination } from '../../model/find/named-things.ts';
import type { SearchWords } from '../../messages/search-words.ts';
import type { Table } from '../../model/table.ts';

/** What a thing is, in a few quiet words: "country", "part of America", "town in Northern Norway". */
export function kindWords(table: Table, words: SearchWords, leadsTo: Destination, locale: Locale): string {
  switch (leadsTo.kind) {
    case 'citizenship': {
      const { kind, parent } = leadsTo.citizenship;
      const above = table.byId.get(parent ?? '');
      return kind === 'group' && above && above !== table.total
        ? words.partOf(above.name[locale])
        : words.kinds[kind];
    }
    case 'country':
      return words.country(leadsTo.citizenship.name[locale]);
    case 'region':
      return words.region;
    case 'county':
      return words.county(leadsTo.region.place[locale]);
    case 'town':
      return words.town(leadsTo.region.place[locale]);
    default:
      return leadsTo satisfies never;
  }
}
