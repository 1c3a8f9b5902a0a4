import type { CitizenshipKind } from '../model/dataset.ts';
import type { Reading } from '../model/figure.ts';
import type { Order } from '../model/sorting.ts';
import { alphabetOf, sortPeers } from '../model/sorting.ts';
import { untilTakeOver } from './take-over.ts';
import { amendQuery } from '../browser/browser-location.ts';
import { readPersons, readRow } from '../components/table/row-markup.ts';
import type { Sort } from '../view/sort.ts';
import { WAITING_KEYS } from '../view/waiting-keys.ts';
import { nextSort, parseSort, serializeSort } from '../view/sort.ts';

interface Branch {
  readonly row: HTMLElement;
  readonly kind: CitizenshipKind;
  readonly parts: Branch[];
}

const page = document.documentElement;

/**
 * Sorts the prerendered table while the app is still on its way. An address that names a sort is shown sorted at the
 * first paint, and a header can be pressed at once; `data-search` tells the app what the page shows when
 * it takes over, the class `sorts` the style sheet that the headers work without it.
 */
export function sortEarly(): void {
  const query = new URLSearchParams(location.search);
  const isAsPrerendered = !WAITING_KEYS.some((key) => key !== 'sort' && query.get(key));
  const headers = [...document.querySelectorAll<HTMLElement>('.table-panel th[data-column]')];
  const columns = headers.map(({ dataset }) => dataset['column'] ?? '');
  // what is rounded alike would not sort alike: for the other columns of a region's page the address waits for the app
  const exact = columns.includes('persons') ? ['citizenship', 'persons'] : columns;
  const body = document.querySelector('.table-panel tbody:not(.totals)');
  const published = [...(body?.querySelectorAll('tr') ?? [])];
  let sort = parseSort(query.get('sort') ?? '', columns);

  const canShow = (wanted: Sort | null) =>
    isAsPrerendered && (wanted === null || exact.includes(wanted.column));
  const show = (next: Sort | null) => {
    const column = columns.indexOf(next?.column ?? '');
    const order = next && { column, descending: next.descending, collator: alphabetOf(page.lang) };
    body?.append(...(order ? sortedRows(branchesOf(published), order) : published));
    headers.forEach((header, i) => {
      if (next && i === column) header.ariaSort = next.descending ? 'descending' : 'ascending';
      else header.removeAttribute('aria-sort');
    });
    page.dataset['search'] = next ? `?sort=${serializeSort(next)}` : '';
  };
  const press = ({ target }: MouseEvent) => {
    const header =
      target instanceof Element ? target.closest('button')?.closest<HTMLElement>('th[data-column]') : null;
    const column = header?.dataset['column'];
    if (!column) return;
    sort = nextSort(sort, column);
    if (canShow(sort)) show(sort);
    amendQuery(window, 'sort', sort && serializeSort(sort));
  };

  if (isAsPrerendered) page.classList.add('sorts');
  if (sort && canShow(sort)) {
    show(sort);
    page.classList.remove('pending');
  }
  document.addEventListener('click', press, { signal: untilTakeOver() });
}

interface RowOrder extends Pick<Order, 'descending' | 'collator'> {
  /** Which cell of a row it is sorted by. */
  readonly column: number;
}

function sortedRows(peers: readonly Branch[], order: RowOrder): readonly HTMLElement[] {
  const key = ({ row }: Branch) => sortKey(row, order.column);
  return sortPeers(peers, { ...order, key }).flatMap(({ row, parts }) => [row, ...sortedRows(parts, order)]);
}

/** What a row is sorted by in a column of whole numbers, or of names in the first. */
function sortKey(row: HTMLElement, column: number): Reading | { readonly name: string } {
  // the row of the page itself has a name that is no link
  if (column === 0) return { name: row.querySelector('th > :first-child')?.textContent ?? '' };
  const cell = row.children[column];
  return cell ? readPersons(cell) : '.';
}

/** The tree that the rows' markup tells: a row is part of the last row above it that is less deep. */
function branchesOf(rows: readonly HTMLElement[]): readonly Branch[] {
  const levels: Branch[][] = [[]];
  for (const row of rows) {
    const { kind, depth } = readRow(row);
    const branch: Branch = { row, kind, parts: [] };
    levels[depth]?.push(branch);
    levels[depth + 1] = branch.parts;
  }
  return levels[0] ?? [];
}
