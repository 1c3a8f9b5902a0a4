import { memo } from 'react';
import { SettledAlike } from './SettledAlike.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Profile } from '../table/Profile.tsx';
import { useSite } from '../site/site.ts';

/** What a citizenship's page tells beyond map and table. Memoised: it follows the site around it alone. */
export const CitizenshipInsights = memo(function CitizenshipInsights() {
  const { page } = useSite().view;
  if (page.kind !== 'citizenship') return null;
  const { citizenship } = page;
  return (
    <div className="more">
      {citizenship.kind !== 'total' && <Profile citizenship={citizenship} />}
      <SettledAlike citizenship={citizenship} />
      <Neighbours citizenship={citizenship} />
    </div>
  );
});
