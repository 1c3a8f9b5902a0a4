import { memo } from 'react';
import { FigureTable } from './FigureTable.tsx';
import { isNested } from './page-rows.ts';
import { RowControls } from './RowControls.tsx';
import { MapModeChoice } from '../map/MapModeChoice.tsx';
import { SmallMaps } from '../map/SmallMaps.tsx';
import type { TableSubject } from './table-subject.ts';
import { tableCaption } from './table-caption.ts';
import { TableNotes } from './TableNotes.tsx';
import { useWholeSite } from '../site/site.ts';
import { usePageTable } from './page-table.ts';
import { AllRowsLink } from './AllRowsLink.tsx';

interface TablePanelProps {
  readonly subject: TableSubject;
  /** Whether the rows have small maps, too: below what chooses the rows, lest it stand below 72 of them. */
  readonly maps: boolean;
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
  readonly onSelect: ((region: string, clicks: number) => void) | null;
}

/** The table with what steers it above and what explains it below. Memoised: it follows the view alone. */
export const TablePanel = memo(function TablePanel({ subject, maps, ...linked }: TablePanelProps) {
  const { table, view, messages, update, rowFinder } = useWholeSite();
  const { q, sort } = view;
  const { columns, rows } = usePageTable(subject);
  const { scope, region, compared, contrast } = subject;
  const caption = tableCaption({ view, messages }, subject);
  return (
    <section className="table-panel" aria-label={messages.tablePart}>
      <div className="tools">
        <h2>{caption}</h2>
        {!compared && !contrast && view.show.includes('map') && <MapModeChoice />}
        {!compared && <RowControls q={q} rows={view.rows} nested={isNested(table, subject)} />}
      </div>
      {maps && <SmallMaps subject={subject} />}
      <FigureTable
        caption={caption}
        columns={columns}
        rows={rows}
        sort={sort}
        subject={subject}
        {...linked}
      />
      {view.embed && view.limit !== null && <AllRowsLink {...{ subject, columns, rows }} />}
      {rows.body.length === 0 && (
        <p className="notice">
          {messages.noMatch(q)}{' '}
          <button
            type="button"
            className="action"
            onClick={({ currentTarget }) => {
              // the button goes with the notice; the focus stays in the panel
              currentTarget.closest('section')?.querySelector<HTMLElement>('[type=search]')?.focus();
              update({ q: '' });
            }}
          >
            {messages.showAll}
          </button>
        </p>
      )}
      {rowFinder && q !== '' && <rowFinder.FoundElsewhere rows={rows.body} />}
      <TableNotes columns={columns} rows={rows} provable={region ? null : (subject.current ?? scope)} />
    </section>
  );
});
