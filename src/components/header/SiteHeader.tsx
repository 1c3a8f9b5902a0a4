import { LOCALES } from '../../model/dataset.ts';
import { THEMES } from '../../view/view.ts';
import { Choice } from '../site/Choice.tsx';
import { LanguageLink } from './LanguageLink.tsx';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';

/** The site's name, its pages, language and colours. */
export function SiteHeader() {
  const { messages, table, view, update } = useSite();
  const { locale, page } = view;
  const other = LOCALES.find((l) => l !== locale) ?? locale;
  return (
    <header className="site-header">
      <PlaceLink
        className="site-name"
        to={{ locale, page: { kind: 'citizenship', citizenship: table.total } }}
      >
        {messages.site}
      </PlaceLink>
      <nav aria-label={messages.pages}>
        <PlaceLink
          to={{ locale, page: { kind: 'about' } }}
          aria-current={page.kind === 'about' ? 'page' : undefined}
        >
          {messages.about}
        </PlaceLink>
        <LanguageLink locale={other} />
      </nav>
      <Choice
        legend={messages.theme}
        name="theme"
        values={THEMES}
        labels={messages.themes}
        value={view.theme}
        onChange={(theme) => update({ theme })}
      />
    </header>
  );
}
