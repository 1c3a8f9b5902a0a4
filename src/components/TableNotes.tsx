import { useMemo } from 'react';
import type { TableSymbol } from '../model/dataset.ts';
import type { TableRows } from '../model/rows.ts';
import { LEAST_DECIMAL } from '../messages/numbers.ts';
import type { FigureColumn } from './figure-columns.ts';
import { useSite } from './site.ts';

/** A sign in a cell; `0.0` where there is something, too little for the one decimal that is written. */
type Sign = TableSymbol | '0.0';

interface TableNotesProps {
  readonly columns: readonly FigureColumn[];
  readonly rows: TableRows;
}

/** The signs and footnotes that stand in the rows shown, and what brackets mean where the index is shown. */
export function TableNotes({ columns, rows }: TableNotesProps) {
  const { table, view, messages } = useSite();
  const { citizenships, footnotes } = table.dataset;
  const signsOf = useMemo(
    () => new Map(citizenships.map(({ id }) => [id, new Set(columns.map((column) => signOf(column, id)))])),
    [citizenships, columns],
  );
  const shown = [...rows.head, ...rows.body, ...rows.foot].map(({ citizenship }) => citizenship);
  const stands = (sign: Sign) => shown.some(({ id }) => signsOf.get(id)?.has(sign));
  const signs = (['.', '..', ':'] as const).filter(stands).map((sign) => messages.signNames[sign]);
  const marks = new Set(shown.flatMap(({ notes }) => notes));
  return (
    <div className="notes">
      <p>
        {[
          stands('-') && messages.signs,
          stands('0.0') && messages.lessThan(),
          ...signs,
          columns.some(({ measure }) => measure === 'index') && messages.smallBase,
        ]
          .filter(Boolean)
          .join('; ')}
      </p>
      {footnotes
        .filter(({ mark }) => marks.has(mark))
        .map(({ mark, text }) => (
          <p key={mark}>
            <sup>{mark}</sup> {text[view.locale]}
          </p>
        ))}
    </div>
  );
}

function signOf({ measure, reading }: FigureColumn, citizenship: string): Sign | null {
  const value = reading(citizenship);
  if (typeof value !== 'number') return value;
  return measure !== 'index' && value > 0 && value < LEAST_DECIMAL ? '0.0' : null;
}
