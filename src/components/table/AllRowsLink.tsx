import type { TableRows } from '../../model/rows.ts';
import { FullViewLink } from '../site/FullViewLink.tsx';
import { useWholeSite } from '../site/site.ts';
import type { FigureColumn } from './figure-column.ts';
import { allRows } from './page-rows.ts';
import type { TableSubject } from './table-subject.ts';

interface AllRowsLinkProps {
  readonly subject: TableSubject;
  readonly columns: readonly FigureColumn[];
  /** Those that are shown. */
  readonly rows: TableRows;
}

/** The way from the first rows of a table to all of them; nothing where these are all. */
export function AllRowsLink({ subject, columns, rows }: AllRowsLinkProps) {
  const site = useWholeSite();
  const all = countOf(allRows(site, subject, columns));
  if (countOf(rows) === all) return null;
  return (
    <p className="all-rows">
      <FullViewLink>{site.messages.allRows(all)}</FullViewLink>
    </p>
  );
}

function countOf({ head, body, foot }: TableRows): number {
  return head.length + body.length + foot.length;
}
