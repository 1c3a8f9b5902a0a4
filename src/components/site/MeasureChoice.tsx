import { MEASURES } from '../../model/measures.ts';
import { Choice } from './Choice.tsx';
import { useSite } from './site.ts';

/** The measures and, where no key of a chart says it, what the chosen one means. */
export function MeasureChoice({ isExplained }: { readonly isExplained: boolean }) {
  const { view, messages, update } = useSite();
  return (
    <div className="measure">
      <Choice
        legend={messages.measure}
        name="measure"
        values={MEASURES}
        labelOf={(measure) => messages.measures[measure].name}
        value={view.measure}
        onChange={(measure) => update({ measure })}
      />
      {isExplained && <p>{messages.measures[view.measure].explained}</p>}
    </div>
  );
}
