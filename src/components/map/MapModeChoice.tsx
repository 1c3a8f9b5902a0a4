import { defaultMeasure, MAP_MODES } from '../../view/view.ts';
import { Choice } from '../site/Choice.tsx';
import { useSite } from '../site/site.ts';

/**
 * One map of the page's citizenship, or a small one for each row of the table. A measure that the one goes
 * without saying is changed for that of the other.
 */
export function MapModeChoice() {
  const { view, messages, update } = useSite();
  return (
    <Choice
      legend={messages.map.mode}
      name="map"
      values={MAP_MODES}
      labelOf={(mode) => messages.map.modes[mode]}
      value={view.map}
      onChange={(map) =>
        update({
          map,
          measure: view.measure === defaultMeasure(view) ? defaultMeasure({ ...view, map }) : view.measure,
        })
      }
    />
  );
}
