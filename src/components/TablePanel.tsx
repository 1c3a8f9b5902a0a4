import type { Citizenship } from '../model/dataset.ts';
import type { TableRows } from '../model/rows.ts';
import { parts } from '../model/table.ts';
import type { FigureColumn } from './figure-columns.ts';
import { FigureTable } from './FigureTable.tsx';
import { RowControls } from './RowControls.tsx';
import { scopeOf } from './page-rows.ts';
import { TableNotes } from './TableNotes.tsx';
import { useSite } from './site.ts';

interface TablePanelProps {
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: TableRows;
  readonly current: Citizenship | null;
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
  readonly onSelect: (region: string) => void;
}

/** The table with what steers it above and what explains it below. */
export function TablePanel(props: TablePanelProps) {
  const { table, view, messages, update } = useSite();
  const scope = scopeOf(table, view.page);
  const nested = parts(table, scope.id).some(({ id }) => parts(table, id).length > 0);
  return (
    <section className="table-panel view-part" aria-label={messages.parts.table}>
      <RowControls nested={nested} />
      <FigureTable {...props} />
      {props.rows.body.length === 0 && (
        <p className="notice">
          {messages.noMatch(view.q)}{' '}
          <button type="button" onClick={() => update({ q: '' })}>
            {messages.showAll}
          </button>
        </p>
      )}
      <TableNotes columns={props.columns} rows={props.rows} />
    </section>
  );
}
