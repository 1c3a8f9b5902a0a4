import { MEASURES } from '../../model/measures.ts';
import { Choice } from './Choice.tsx';
import { useSite } from './site.ts';

/** The five measures, and what the chosen one means. */
export function MeasureChoice() {
  const { view, messages, update } = useSite();
  const { persons, rate, share, distribution, index } = messages.measures;
  return (
    <div className="measure">
      <Choice
        legend={messages.measure}
        name="measure"
        values={MEASURES}
        labels={{
          persons: persons.name,
          rate: rate.name,
          share: share.name,
          distribution: distribution.name,
          index: index.name,
        }}
        value={view.measure}
        onChange={(measure) => update({ measure })}
      />
      <p>{messages.measures[view.measure].explained}</p>
    </div>
  );
}
