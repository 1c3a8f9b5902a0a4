import { SEARCH_WORDS } from '../../messages/search-words.ts';
import { leaveFor } from '../../browser/leave-for.ts';
import { pageAddress } from '../../view/page-kinds.ts';
import { useSite } from '../site/site.ts';
import { Combobox } from './Combobox.tsx';
import { destinationPlace } from './destination-place.ts';

interface SiteSearchProps {
  readonly label: string;
  readonly typed: string;
  readonly namesHref: string;
}

/** The search of the header: whatever is chosen, its page opens. */
export function SiteSearch({ label, typed, namesHref }: SiteSearchProps) {
  const { locale, view, go, hrefTo } = useSite();
  const words = SEARCH_WORDS[locale];
  return (
    <Combobox
      label={label}
      typed={typed}
      onChoose={(leadsTo) => {
        const place = destinationPlace(leadsTo, locale);
        if (pageAddress(view.page).isDrawnByApp) go(place);
        else leaveFor(hrefTo(place));
      }}
    >
      <p className="hint">
        <span>{words.keys}</span> <a href={namesHref}>{words.all}</a>
      </p>
    </Combobox>
  );
}
