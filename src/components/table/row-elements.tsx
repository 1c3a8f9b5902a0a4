import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Citizenship } from '../../model/dataset.ts';
import type { Row } from '../../model/rows.ts';
import type { FigureColumn } from './figure-column.ts';
import type { Cells, CellsContext } from './row-cells.ts';
import { rowCells } from './row-cells.ts';
import { rowMarkup } from './row-markup.ts';
import { useSite } from '../site/site.ts';

/** The element of a row, the same for as long as the columns are. */
export function useRowElements(
  columns: readonly FigureColumn[],
  current: Citizenship | null,
): (row: Row) => ReactNode {
  const { table, locale, root } = useSite();
  return useMemo(
    () => rowElements({ table, columns, current, locale, root }),
    [table, columns, current, locale, root],
  );
}

/** Makes each row's element once: sorting and filtering move rows about and change none. */
function rowElements(context: CellsContext): (row: Row) => ReactNode {
  const made = new Map<string, ReactNode>();
  return (row) => {
    const key = `${row.depth} ${row.citizenship.id}`;
    const known = made.get(key) ?? rowElement(row, rowCells(row.citizenship, context), context);
    made.set(key, known);
    return known;
  };
}

function rowElement({ citizenship, depth }: Row, cells: Cells, { current }: CellsContext): ReactNode {
  const { id, kind } = citizenship;
  return (
    <tr
      key={id}
      data-citizenship={id}
      {...rowMarkup({ kind, depth })}
      aria-current={citizenship === current ? 'true' : undefined}
      dangerouslySetInnerHTML={cells}
    />
  );
}
