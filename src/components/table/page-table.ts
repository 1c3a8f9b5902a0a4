import { useMemo } from 'react';
import type { TableRows } from '../../model/rows.ts';
import type { FigureColumn } from './figure-column.ts';
import { useFigureColumns } from './figure-columns.ts';
import { pageRows } from './page-rows.ts';
import type { TableSubject } from './table-subject.ts';
import { useWholeSite } from '../site/site.ts';

/** What the page's table shows: the columns of its page and measure, and the rows of its filter and order. */
export function usePageTable(subject: TableSubject): {
  readonly columns: readonly FigureColumn[];
  readonly rows: TableRows;
} {
  const { table, view, collator, rowFinder } = useWholeSite();
  const columns = useFigureColumns(subject);
  const rows = useMemo(
    () => pageRows({ table, view, collator, rowFinder }, subject, columns),
    [table, view, collator, rowFinder, subject, columns],
  );
  return { columns, rows };
}
