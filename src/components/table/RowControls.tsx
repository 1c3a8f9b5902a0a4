import { memo } from 'react';
import type { RowMode } from '../../model/rows.ts';
import { ROW_MODES } from '../../model/rows.ts';
import { LONGEST_FILTER } from '../../view/view.ts';
import { loadRowFinder } from '../search/load-row-finder.ts';
import { useSite } from '../site/site.ts';

interface RowControlsProps {
  /** The filter on names. */
  readonly q: string;
  readonly rows: RowMode;
  /** False where the scope has one level of parts: then tree, countries and continents are the same rows. */
  readonly nested: boolean;
}

/** The filter on names, and which rows the table lists. Memoised: sorting leaves it as it is. */
export const RowControls = memo(function RowControls({ q, rows, nested }: RowControlsProps) {
  const { messages, update } = useSite();
  return (
    <div className="row-controls scripted">
      <input
        className="filter"
        type="search"
        aria-label={messages.filter}
        placeholder={messages.filter}
        value={q}
        maxLength={LONGEST_FILTER}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => void loadRowFinder().catch(() => undefined)} // till then, and without: by the names on the page
        onChange={(event) => update({ q: event.target.value })}
        // typed before the app was there, of which React tells nobody
        ref={(input) => {
          if (input && input.value !== q) update({ q: input.value });
        }}
      />
      {nested && <RowModeChoice rows={rows} />}
    </div>
  );
});

/** Memoised: so do the letters of the filter. */
const RowModeChoice = memo(function RowModeChoice({ rows }: { readonly rows: RowMode }) {
  const { messages, update } = useSite();
  const choose = (value: string) => update({ rows: ROW_MODES.find((mode) => mode === value) ?? rows });
  return (
    <select
      aria-label={messages.rows}
      value={rows}
      onChange={(event) => choose(event.target.value)}
      // chosen before the app was there, of which React tells nobody
      ref={(select) => {
        if (select && select.value !== rows) choose(select.value);
      }}
    >
      {ROW_MODES.map((mode) => (
        <option key={mode} value={mode}>
          {messages.rowModes[mode]}
        </option>
      ))}
    </select>
  );
});
