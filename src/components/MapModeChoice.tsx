import { MAP_MODES } from '../view/view.ts';
import { Choice } from './Choice.tsx';
import { useSite } from './site.ts';

/**
 * One map of the page's citizenship, or a small one for each row of the table. Many read the index, unless a measure was
 * chosen.
 */
export function MapModeChoice() {
  const { view, messages, update } = useSite();
  return (
    <Choice
      legend={messages.map.mode}
      name="map"
      values={MAP_MODES}
      labels={messages.map.modes}
      value={view.map}
      onChange={(map) =>
        update({ map, measure: map === 'many' && view.measure === 'persons' ? 'index' : view.measure })
      }
    />
  );
}
