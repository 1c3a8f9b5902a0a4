import { Fragment, memo } from 'react';
import type { Region } from '../../model/dataset.ts';
import { nextSort } from '../../view/sort.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';

interface ColumnHeaderProps {
  /** As in the `sort` key of the query. */
  readonly column: string;
  readonly label: string;
  /** The region that the column is about, to whose page its name leads; null for any other column. */
  readonly region: Region | null;
  /** How the table is sorted by this column; undefined where it is not. */
  readonly sorted: 'ascending' | 'descending' | undefined;
}

/**
 * A column's header: its name, and a button that sorts by it. Memoised, since a press concerns two columns of many. Before
 * the app is there, the early sort answers its presses.
 */
export const ColumnHeader = memo(function ColumnHeader({ column, label, region, sorted }: ColumnHeaderProps) {
  const { store, update, locale, messages } = useSite();
  const name = <BreakableName name={label} />;
  return (
    <th scope="col" data-column={column} aria-sort={sorted}>
      {region ? (
        <PlaceLink to={{ locale, page: { kind: 'region', region } }} aria-label={label}>
          {name}
        </PlaceLink>
      ) : (
        name
      )}{' '}
      <button
        type="button"
        aria-label={messages.sortBy(label)}
        onClick={() => update({ sort: nextSort(store.whole().view.sort, column) })}
      />
    </th>
  );
});

/**
 * After a hyphen WebKit breaks a line only if ASCII follows, which is not so in *Sør-Østlandet*. A place to break is read as
 * a space, so what holds such a name is named by itself.
 */
function BreakableName({ name }: { readonly name: string }) {
  return name.split(/(?<=-)/).map((part, index) => (
    <Fragment key={part}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
