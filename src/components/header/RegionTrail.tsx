import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';

/** The way from all citizenships down to a region's page. */
export function RegionTrail({ name }: { readonly name: string }) {
  const { table, locale, messages } = useSite();
  return (
    <nav className="breadcrumb" aria-label={messages.breadcrumb}>
      <ol>
        <li>
          <PlaceLink to={{ locale, page: { kind: 'citizenship', citizenship: table.total } }}>
            {table.total.name[locale]}
          </PlaceLink>
        </li>
        <li>
          <PlaceLink to={{ locale, page: { kind: 'regions' } }}>{messages.regions}</PlaceLink>
        </li>
        <li aria-current="page">{name}</li>
      </ol>
    </nav>
  );
}
