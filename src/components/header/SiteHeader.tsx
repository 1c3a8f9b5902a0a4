import { LOCALES } from '../../model/dataset.ts';
import type { Place } from '../../view/page.ts';
import { samePlace } from '../../view/page.ts';
import { SearchField } from '../search/SearchField.tsx';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';
import { LanguageLink } from './LanguageLink.tsx';

/** The menu's id, by which its button opens it on a phone without script. */
const MENU = 'menu';

/** The site's name and its pages, on one line. On a phone the pages are a menu: a popover, which needs no script. */
export function SiteHeader() {
  const { messages, table, view } = useSite();
  const { locale } = view;
  const regions: Place = { locale, page: { kind: 'regions' } };
  const patterns: Place = { locale, page: { kind: 'patterns' } };
  const about: Place = { locale, page: { kind: 'about' } };
  const other = LOCALES.find((l) => l !== locale) ?? locale;
  return (
    <header className="site-header">
      <PlaceLink
        className="site-name"
        to={{ locale, page: { kind: 'citizenship', citizenship: table.total } }}
      >
        {messages.site}
      </PlaceLink>
      <SearchField />
      <button type="button" className="menu-button" popoverTarget={MENU} aria-label={messages.menu} />
      <nav id={MENU} popover="auto" aria-label={messages.pages}>
        <PlaceLink to={regions} aria-current={samePlace(table, view, regions) ? 'page' : undefined}>
          {messages.regions}
        </PlaceLink>
        <PlaceLink to={patterns} aria-current={samePlace(table, view, patterns) ? 'page' : undefined}>
          {messages.patternsInHeader}
        </PlaceLink>
        <PlaceLink to={about} aria-current={samePlace(table, view, about) ? 'page' : undefined}>
          {messages.aboutInHeader}
        </PlaceLink>
        <LanguageLink locale={other} />
      </nav>
    </header>
  );
}
