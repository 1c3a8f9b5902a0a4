import { memo } from 'react';
import type { Citizenship } from '../../../model/dataset.ts';
import { PatternOf } from '../../patterns/PatternOf.tsx';
import { Neighbours } from './Neighbours.tsx';
import { SettledAlike } from './SettledAlike.tsx';

/** What a citizenship's page tells beyond its figures. Memoised: it follows the site around it alone. */
export const CitizenshipInsights = memo(function CitizenshipInsights({
  citizenship,
}: {
  readonly citizenship: Citizenship;
}) {
  return (
    <div className="more">
      <PatternOf citizenship={citizenship} />
      <SettledAlike citizenship={citizenship} />
      <Neighbours citizenship={citizenship} />
    </div>
  );
});
