import type { Place } from '../../view/page.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';

/** A page and what it is called. */
interface Neighbour {
  readonly to: Place;
  readonly name: string;
}

interface NeighbourLinksProps {
  readonly label: string;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** The pages before and after this one in the table's order. */
export function NeighbourLinks({ label, previous, next }: NeighbourLinksProps) {
  const { messages } = useSite();
  return (
    <nav className="neighbours" aria-label={label}>
      {previous && (
        <p className="prev">
          <span>{messages.neighbours.previous}</span>{' '}
          <PlaceLink rel="prev" to={previous.to}>
            {previous.name}
          </PlaceLink>
        </p>
      )}
      {next && (
        <p className="next">
          <span>{messages.neighbours.next}</span>{' '}
          <PlaceLink rel="next" to={next.to}>
            {next.name}
          </PlaceLink>
        </p>
      )}
    </nav>
  );
}
