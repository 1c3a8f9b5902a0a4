import { useMemo } from 'react';
import type { Citizenship, TableSymbol } from '../../model/dataset.ts';
import { measureRecord } from '../../model/measures.ts';
import type { TableRows } from '../../model/rows.ts';
import type { FigureColumn } from './figure-column.ts';
import { signNotes, signOf } from './sign-notes.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';

interface TableNotesProps {
  readonly columns: readonly FigureColumn[];
  readonly rows: TableRows;
  /** Whose figures the page is about; null where it is about a region, whose figures are proved row by row. */
  readonly provable: Citizenship | null;
}

/** The signs and footnotes that stand in the rows shown, and what brackets mean where they may stand. */
export function TableNotes({ columns, rows, provable }: TableNotesProps) {
  const { table, view, messages } = useSite();
  const { footnotes } = table.dataset;
  const signsOf = useMemo(() => signsByRow(columns), [columns]);
  const shown = [...rows.head, ...rows.body, ...rows.foot].map(({ citizenship }) => citizenship);
  const stands = (sign: TableSymbol) => shown.some(({ id }) => signsOf(id).has(sign));
  const marks = new Set(shown.flatMap(({ notes }) => notes));
  return (
    <div className="notes">
      <p>
        {signNotes(
          messages,
          stands,
          columns.some(({ measure }) => measure === null || measureRecord(measure).restsOnFew !== null),
        )}
      </p>
      {provable && (
        <p>
          <PlaceLink to={{ locale: view.locale, page: { kind: 'proof', citizenship: provable } }}>
            {messages.proof.how}
          </PlaceLink>
        </p>
      )}
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

/** The signs in a citizenship's row. Each row is read when it is first shown: a page's table has few of all rows. */
function signsByRow(columns: readonly FigureColumn[]) {
  const known = new Map<string, ReadonlySet<TableSymbol | null>>();
  return (id: string) => {
    const signs = known.get(id) ?? new Set(columns.map(({ reading }) => signOf(reading(id))));
    known.set(id, signs);
    return signs;
  };
}
