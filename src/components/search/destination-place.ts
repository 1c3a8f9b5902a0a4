import type { Locale } from '../../model/dataset.ts';
import type { Destination } from '../../model/find/named-things.ts';
import type { Place } from '../../view/page.ts';

/** The page that a name leads to: that of the row that counts a country, of the region that a town lies in. */
export function destinationPlace(leadsTo: Destination, locale: Locale): Place {
  switch (leadsTo.kind) {
    case 'citizenship':
    case 'country':
      return { locale, page: { kind: 'citizenship', citizenship: leadsTo.citizenship } };
    case 'region':
    case 'county':
    case 'town':
      return { locale, page: { kind: 'region', region: leadsTo.region } };
    default:
      return leadsTo satisfies never;
  }
}
