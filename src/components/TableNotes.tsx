import type { TableRows } from '../model/rows.ts';
import type { FigureColumn } from './figure-columns.ts';
import { useSite } from './site.ts';

interface TableNotesProps {
  readonly columns: readonly FigureColumn[];
  readonly rows: TableRows;
}

/** The signs and footnotes that stand in the rows shown, and what brackets mean where the index is shown. */
export function TableNotes({ columns, rows }: TableNotesProps) {
  const { table, view, messages } = useSite();
  const shown = [...rows.head, ...rows.body, ...rows.foot].map(({ citizenship }) => citizenship);
  const readings = new Set(shown.flatMap(({ id }) => columns.map(({ reading }) => reading(id))));
  const signs = (['.', '..', ':'] as const)
    .filter((sign) => readings.has(sign))
    .map((sign) => messages.signNames[sign]);
  const marks = new Set(shown.flatMap(({ notes }) => notes));
  return (
    <div className="notes">
      <p>
        {[
          readings.has('-') && messages.signs,
          ...signs,
          columns.some(({ measure }) => measure === 'index') && messages.smallBase,
        ]
          .filter(Boolean)
          .join('; ')}
      </p>
      {table.dataset.footnotes
        .filter(({ mark }) => marks.has(mark))
        .map(({ mark, text }) => (
          <p key={mark}>
            <sup>{mark}</sup> {text[view.locale]}
          </p>
        ))}
    </div>
  );
}
