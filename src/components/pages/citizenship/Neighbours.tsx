import type { Citizenship } from '../../../model/dataset.ts';
import { partsOf } from '../../../model/table.ts';
import { useSite } from '../../site/site.ts';
import { NeighbourLinks } from '../NeighbourLinks.tsx';

/** The rows before and after this one among the parts of the same group. */
export function Neighbours({ citizenship }: { readonly citizenship: Citizenship }) {
  const { table, locale, messages } = useSite();
  if (citizenship.parent === null) return null;
  const peers = partsOf(table, citizenship.parent);
  const at = peers.indexOf(citizenship);
  const neighbour = (peer: Citizenship | undefined) =>
    peer
      ? { to: { locale, page: { kind: 'citizenship', citizenship: peer } } as const, name: peer.name[locale] }
      : null;
  return (
    <NeighbourLinks
      label={messages.neighbours.rows}
      previous={neighbour(peers[at - 1])}
      next={neighbour(peers[at + 1])}
    />
  );
}
