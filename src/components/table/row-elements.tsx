import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Citizenship, Locale } from '../../model/dataset.ts';
import type { Row } from '../../model/rows.ts';
import type { Place } from '../../view/page.ts';
import type { FigureColumn } from './figure-column.ts';
import { rowMarkup } from './row-markup.ts';
import { followInApp } from '../site/PlaceLink.tsx';
import type { Site } from '../site/site.ts';
import { useSite } from '../site/site.ts';

/** The element of a row, the same for as long as the columns and the view are. */
export function useRowElements(
  columns: readonly FigureColumn[],
  current: Citizenship | null,
): (row: Row) => ReactNode {
  const { view, hrefTo, go } = useSite();
  const { locale } = view;
  return useMemo(
    () => rowElements({ columns, current, locale, hrefTo, go }),
    [columns, current, locale, hrefTo, go],
  );
}

interface RowContext extends Pick<Site, 'hrefTo' | 'go'> {
  readonly columns: readonly FigureColumn[];
  readonly current: Citizenship | null;
  readonly locale: Locale;
}

/** Makes each row's element once: sorting and filtering move rows about and change none. */
function rowElements(context: RowContext): (row: Row) => ReactNode {
  const made = new Map<string, ReactNode>();
  return (row) => {
    const key = `${row.depth} ${row.citizenship.id}`;
    const known = made.get(key) ?? rowElement(row, context);
    made.set(key, known);
    return known;
  };
}

/** A function and no component: a component for each row would be one more thing for React to keep and to remove. */
function rowElement(
  { citizenship, depth }: Row,
  { columns, current, locale, hrefTo, go }: RowContext,
): ReactNode {
  const { id, kind, name, notes } = citizenship;
  const place: Place = { locale, page: { kind: 'citizenship', citizenship } };
  const isCurrent = citizenship === current;
  return (
    <tr
      key={id}
      data-citizenship={id}
      {...rowMarkup({ kind, depth })}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <th scope="row">
        {isCurrent ? (
          <span aria-current="page">{name[locale]}</span>
        ) : (
          <a href={hrefTo(place)} onClick={(event) => followInApp(event, () => go(place))}>
            {name[locale]}
          </a>
        )}
        {notes.length > 0 && <sup>{notes.join('')}</sup>}
      </th>
      {columns.map(({ key, region, text, tint }) => (
        <td key={key} data-region={region ?? undefined} className={tint(id) ?? undefined}>
          {text(id)}
        </td>
      ))}
    </tr>
  );
}
