import { Fragment, memo } from 'react';
import { nextSort } from '../../view/sort.ts';
import { useLive } from '../site/live.ts';
import { useSite } from '../site/site.ts';

interface ColumnHeaderProps {
  /** As in the `sort` key of the query. */
  readonly column: string;
  readonly label: string;
  /** How the table is sorted by this column; undefined where it is not. */
  readonly sorted: 'ascending' | 'descending' | undefined;
}

/**
 * A column's header, which sorts when pressed. Memoised, since a press concerns two columns of many.
 *
 * After a hyphen WebKit breaks a line only if ASCII follows, which is not so in *Sør-Østlandet*. A place to break is read
 * as a space, so such a button is named by itself.
 */
export const ColumnHeader = memo(function ColumnHeader({ column, label, sorted }: ColumnHeaderProps) {
  const { store, update } = useSite();
  const live = useLive();
  const parts = label.split(/(?<=-)/);
  return (
    <th scope="col" data-column={column} aria-sort={sorted}>
      <button
        type="button"
        disabled={!live}
        aria-label={parts.length > 1 ? label : undefined}
        onClick={() => update({ sort: nextSort(store.whole().view.sort, column) })}
      >
        {parts.map((part, index) => (
          <Fragment key={part}>
            {index > 0 && <wbr />}
            {part}
          </Fragment>
        ))}
      </button>
    </th>
  );
});
