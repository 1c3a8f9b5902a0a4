import type { Citizenship } from '../../../model/dataset.ts';
import { partsOf } from '../../../model/table.ts';
import { PlaceLink } from '../../site/PlaceLink.tsx';
import { useSite } from '../../site/site.ts';

/** The rows before and after this one among the parts of the same group. */
export function Neighbours({ citizenship }: { readonly citizenship: Citizenship }) {
  const { table, view, messages } = useSite();
  if (citizenship.parent === null) return null;
  const peers = partsOf(table, citizenship.parent);
  const at = peers.indexOf(citizenship);
  const link = (neighbour: Citizenship | undefined, label: string, rel: string) =>
    neighbour && (
      <p className={rel}>
        <span>{label}</span>{' '}
        <PlaceLink
          rel={rel}
          to={{ locale: view.locale, page: { kind: 'citizenship', citizenship: neighbour } }}
        >
          {neighbour.name[view.locale]}
        </PlaceLink>
      </p>
    );
  return (
    <nav className="neighbours" aria-label={messages.neighbours.label}>
      {link(peers[at - 1], messages.neighbours.previous, 'prev')}
      {link(peers[at + 1], messages.neighbours.next, 'next')}
    </nav>
  );
}
