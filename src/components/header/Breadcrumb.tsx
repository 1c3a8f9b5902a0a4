import type { Citizenship } from '../../model/dataset.ts';
import { ancestors } from '../../model/table.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';

/** The way from all citizenships down to this one; nothing for all citizenships themselves. */
export function Breadcrumb({ citizenship }: { readonly citizenship: Citizenship }) {
  const { table, view, messages } = useSite();
  const above = ancestors(table, citizenship);
  if (above.length === 0) return null;
  return (
    <nav className="breadcrumb" aria-label={messages.breadcrumb}>
      <ol>
        {above.map((ancestor) => (
          <li key={ancestor.id}>
            <PlaceLink to={{ locale: view.locale, page: { kind: 'citizenship', citizenship: ancestor } }}>
              {ancestor.name[view.locale]}
            </PlaceLink>
          </li>
        ))}
        <li aria-current="page">{citizenship.name[view.locale]}</li>
      </ol>
    </nav>
  );
}
