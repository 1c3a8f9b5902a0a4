import type { Pattern } from '../../model/patterns.ts';
import { shadeOfIndex } from './HeatCell.tsx';

/** Where a pattern's members moved more and less than expected. Seen alone: its sentence and its figures stand beside it. */
export function PatternMap({ regions }: Pick<Pattern, 'regions'>) {
  return (
    <svg aria-hidden="true">
      {regions.map(({ region, index }) => (
        <use key={region} href={`#small-${region}`} className={shadeOfIndex(index)} />
      ))}
    </svg>
  );
}
