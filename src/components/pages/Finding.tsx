import { followInApp, PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';
import type { Steer } from './fact.ts';
import { findingParts } from './fact.ts';

interface FindingProps {
  readonly finding: string | null;
  /** In the order in which the finding says their words. */
  readonly steers: readonly Steer[];
}

/** A page's finding, each fact a link to the view that shows it. */
export function Finding({ finding, steers }: FindingProps) {
  return (
    <p className="finding">
      {findingParts(finding ?? '', steers).map((part, i) =>
        typeof part === 'string' ? part : <SteerLink key={i} {...part} />,
      )}
    </p>
  );
}

function SteerLink(steer: Steer) {
  const { hrefWith, update } = useSite();
  const { words } = steer;
  if ('to' in steer) return <PlaceLink to={steer.to}>{words}</PlaceLink>;
  const { change } = steer;
  return (
    <a href={hrefWith(change)} onClick={(event) => followInApp(event, () => update(change))}>
      {words}
    </a>
  );
}
