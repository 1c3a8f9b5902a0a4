import { MapModeChoice } from './MapModeChoice.tsx';
import { MeasureChoice } from './MeasureChoice.tsx';

/** What steers map and table together. */
export function Controls() {
  return (
    <div className="controls">
      <MeasureChoice />
      <MapModeChoice />
    </div>
  );
}
