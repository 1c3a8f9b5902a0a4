import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';

/** The way from all citizenships to a comparison. */
export function ComparisonTrail() {
  const { table, locale, messages } = useSite();
  const { total } = table;
  return (
    <nav className="breadcrumb" aria-label={messages.breadcrumb}>
      <ol>
        <li>
          <PlaceLink to={{ locale, page: { kind: 'citizenship', citizenship: total } }}>
            {total.name[locale]}
          </PlaceLink>
        </li>
        <li aria-current="page">{COMPARE_WORDS[locale].trail}</li>
      </ol>
    </nav>
  );
}
