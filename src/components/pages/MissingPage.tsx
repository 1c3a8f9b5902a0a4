import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';

/** The answer to an address that is no page. */
export function MissingPage() {
  const { messages, table, view } = useSite();
  return (
    <>
      <h1 tabIndex={-1}>{messages.missing.title}</h1>
      <p>{messages.missing.text}</p>
      <p>
        <PlaceLink to={{ locale: view.locale, page: { kind: 'citizenship', citizenship: table.total } }}>
          {messages.missing.home}
        </PlaceLink>
      </p>
    </>
  );
}
