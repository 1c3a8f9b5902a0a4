import { PlaceLink } from '../../site/PlaceLink.tsx';
import { useSite } from '../../site/site.ts';
import type { PageBodyProps } from '../page-kind.ts';

/** The answer to an address that is no page. */
export function MissingPage({ name, finding }: PageBodyProps<'missing'>) {
  const { messages, table, view } = useSite();
  return (
    <>
      <h1 tabIndex={-1}>{name}</h1>
      <p>{finding}</p>
      <p>
        <PlaceLink to={{ locale: view.locale, page: { kind: 'citizenship', citizenship: table.total } }}>
          {messages.missing.home}
        </PlaceLink>
      </p>
    </>
  );
}
