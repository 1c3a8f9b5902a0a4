import type { MouseEvent, PointerEvent } from 'react';
import { memo } from 'react';
import type { Citizenship, Locale } from '../model/dataset.ts';
import type { Row, TableRows } from '../model/rows.ts';
import { nextSort } from '../view/sort.ts';
import type { FigureColumn } from './figure-columns.ts';
import { useLive } from './live.ts';
import { followInApp } from './PlaceLink.tsx';
import type { Site } from './site.ts';
import { useSite } from './site.ts';

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: TableRows;
  /** The citizenship that the page is about. */
  readonly current: Citizenship | null;
  /** The region under the pointer, here or on the map. */
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
  readonly onSelect: (region: string) => void;
}

/** The page's table of figures: sortable by every column, totals apart from their parts. */
export function FigureTable({
  caption,
  columns,
  rows,
  current,
  hovered,
  onHover,
  onSelect,
}: FigureTableProps) {
  const { view, messages, go, hrefTo } = useSite();
  const sections = { head: rows.head, body: rows.body, foot: rows.foot };
  const bodyRow = ({ citizenship, depth }: Row) => (
    <FigureRow
      key={citizenship.id}
      citizenship={citizenship}
      depth={depth}
      columns={columns}
      current={citizenship === current}
      locale={view.locale}
      href={hrefTo({ locale: view.locale, page: { kind: 'citizenship', citizenship } })}
      go={go}
    />
  );
  return (
    <div className="frame" role="region" aria-label={caption} tabIndex={0}>
      <table
        className={view.page.kind === 'region' ? 'of-region' : undefined}
        onPointerOver={(event) => onHover(regionUnder(event))}
        onPointerLeave={() => onHover(null)}
        onClick={(event) => {
          const region = regionUnder(event);
          if (region !== null) onSelect(region);
        }}
      >
        <caption>
          <span>{caption}</span>
        </caption>
        <colgroup>
          <col />
          {columns.map(({ key, region }) => (
            <col key={key} className={columnClass(region, view.region, hovered)} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <ColumnHeader column="citizenship" label={messages.column.citizenship} />
            {columns.map(({ key, label }) => (
              <ColumnHeader key={key} column={key} label={label} />
            ))}
          </tr>
        </thead>
        {sections.head.length > 0 && <tbody className="totals">{sections.head.map(bodyRow)}</tbody>}
        <tbody>{sections.body.map(bodyRow)}</tbody>
        {sections.foot.length > 0 && <tfoot className="totals">{sections.foot.map(bodyRow)}</tfoot>}
      </table>
    </div>
  );
}

function ColumnHeader({ column, label }: { readonly column: string; readonly label: string }) {
  const { view, update } = useSite();
  const live = useLive();
  const sorted = view.sort?.column === column ? view.sort : null;
  return (
    <th
      scope="col"
      data-column={column}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" disabled={!live} onClick={() => update({ sort: nextSort(view.sort, column) })}>
        {label}
      </button>
    </th>
  );
}

interface FigureRowProps extends Row {
  readonly columns: readonly FigureColumn[];
  readonly current: boolean;
  readonly locale: Locale;
  readonly href: string;
  readonly go: Site['go'];
}

/** A row; memoised and without context, since sorting and filtering move rows about and change none. */
const FigureRow = memo(function FigureRow({
  citizenship,
  depth,
  columns,
  current,
  locale,
  href,
  go,
}: FigureRowProps) {
  const { id, kind, name, notes } = citizenship;
  const follow = () => go({ locale, page: { kind: 'citizenship', citizenship } });
  return (
    <tr data-citizenship={id} className={rowClass(kind, depth)} aria-current={current ? 'true' : undefined}>
      <th scope="row">
        {current ? (
          <a aria-current="page">{name[locale]}</a>
        ) : (
          <a href={href} onClick={(event) => followInApp(event, follow)}>
            {name[locale]}
          </a>
        )}
        {notes.length > 0 && <sup>{notes.join('')}</sup>}
      </th>
      {columns.map(({ key, region, text }) => (
        <td key={key} data-region={region ?? undefined}>
          {text(id)}
        </td>
      ))}
    </tr>
  );
});

function rowClass(kind: Citizenship['kind'], depth: number): string | undefined {
  const classes = [kind !== 'country' && kind, depth > 0 && `depth-${depth}`].filter(Boolean);
  return classes.join(' ') || undefined;
}

function columnClass(
  region: string | null,
  selected: string | null,
  hovered: string | null,
): string | undefined {
  if (region === null) return undefined;
  const classes = [region === selected && 'selected', region === hovered && 'hovered'].filter(Boolean);
  return classes.join(' ') || undefined;
}

function regionUnder({ target }: PointerEvent | MouseEvent): string | null {
  const cell = target instanceof Element ? target.closest('td[data-region]') : null;
  return cell?.getAttribute('data-region') ?? null;
}
