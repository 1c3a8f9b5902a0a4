import { PlaceLink } from './PlaceLink.tsx';
import { PrintedAddress } from './PrintedAddress.tsx';
import { useSite } from './site.ts';
import { ThemeChoice } from './ThemeChoice.tsx';

/** The regions' pages, the source and, on paper, the address. */
export function SiteFooter() {
  const { messages, table, view } = useSite();
  const { locale } = view;
  return (
    <footer className="site-footer">
      <nav aria-label={messages.regions}>
        <ul>
          {table.regions.map((region) => (
            <li key={region.id}>
              <PlaceLink to={{ locale, page: { kind: 'region', region } }}>{region.name[locale]}</PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        {messages.footer} <PlaceLink to={{ locale, page: { kind: 'about' } }}>{messages.about}</PlaceLink>{' '}
        <PlaceLink to={{ locale, page: { kind: 'names' } }}>{messages.names}</PlaceLink>
      </p>
      <ThemeChoice />
      <PrintedAddress />
    </footer>
  );
}
