import type { Region } from '../../../model/dataset.ts';
import { useSite } from '../../site/site.ts';
import { NeighbourLinks } from '../NeighbourLinks.tsx';

/** The regions before and after this one in the table's order. */
export function NeighbouringRegions({ region }: { readonly region: Region }) {
  const { table, locale, messages } = useSite();
  const at = table.regions.indexOf(region);
  const neighbour = (other: Region | undefined) =>
    other
      ? { to: { locale, page: { kind: 'region', region: other } } as const, name: other.name[locale] }
      : null;
  return (
    <NeighbourLinks
      label={messages.neighbours.regions}
      previous={neighbour(table.regions[at - 1])}
      next={neighbour(table.regions[at + 1])}
    />
  );
}
