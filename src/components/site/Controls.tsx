import { MapModeChoice } from '../map/MapModeChoice.tsx';
import { MeasureChoice } from './MeasureChoice.tsx';
import { useSite } from './site.ts';

/** What steers map and table together. */
export function Controls() {
  const { view } = useSite();
  return (
    <div className="controls">
      <MeasureChoice />
      {view.show.includes('map') && <MapModeChoice />}
    </div>
  );
}
