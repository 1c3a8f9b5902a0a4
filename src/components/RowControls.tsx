import { ROW_MODES } from '../model/rows.ts';
import { LONGEST_FILTER } from '../view/view.ts';
import { Choice } from './Choice.tsx';
import { useSite } from './site.ts';

interface RowControlsProps {
  /** False where the scope has one level of parts: then tree, countries and continents are the same rows. */
  readonly nested: boolean;
}

/** The filter on names, and which rows the table lists. */
export function RowControls({ nested }: RowControlsProps) {
  const { view, messages, update } = useSite();
  return (
    <div className="row-controls scripted">
      <label className="filter">
        <span>{messages.filter}</span>
        <input
          type="search"
          value={view.q}
          maxLength={LONGEST_FILTER}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => update({ q: event.target.value })}
        />
      </label>
      {nested && (
        <Choice
          legend={messages.rows}
          name="rows"
          values={ROW_MODES}
          labels={messages.rowModes}
          value={view.rows}
          onChange={(rows) => update({ rows })}
        />
      )}
    </div>
  );
}
