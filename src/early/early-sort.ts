import type { CitizenshipKind } from '../model/dataset.ts';
import type { Reading } from '../model/figure.ts';
import { sortPeers } from '../model/sorting.ts';
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
 * first paint, and a header can be pressed at once; `data-search` tells the app what the page shows when it takes over.
 */
export function sortEarly(): void {
  const query = new URLSearchParams(location.search);
  if (WAITING_KEYS.some((key) => key !== 'sort' && query.get(key))) return;
  const untilApp = untilTakeOver();
  const start = () => startSorting(query.get('sort') ?? '', untilApp);
  if (query.get('sort')) start();
  // nobody can press what is not drawn, so the first frame does not wait for it
  else requestAnimationFrame(() => setTimeout(start));
}

/** `wanted` is the sort that the address names. */
function startSorting(wanted: string, untilApp: AbortSignal): void {
  if (untilApp.aborted) return;
  const headers = [...document.querySelectorAll<HTMLElement>('.table-panel th[data-column]')];
  const columns = headers.map(({ dataset }) => dataset['column'] ?? '');
  // what is rounded alike would not sort alike: the other columns of a region's page are left to the app
  const sortable = columns.includes('persons') ? ['citizenship', 'persons'] : columns;
  const body = document.querySelector('.table-panel tbody:not(.totals)');
  const published = [...(body?.querySelectorAll('tr') ?? [])];
  let sort: Sort | null = null;

  const show = (next: Sort | null) => {
    sort = next;
    const column = columns.indexOf(next?.column ?? '');
    body?.append(...(next ? sortedRows(branchesOf(published), next.descending, column) : published));
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
    if (!column || !sortable.includes(column)) return;
    show(nextSort(sort, column));
    amendQuery(window, 'sort', sort && serializeSort(sort));
  };

  const asked = parseSort(wanted, sortable);
  if (asked) {
    show(asked);
    page.classList.remove('pending');
  }
  headers
    .filter((_, i) => sortable.includes(columns[i] ?? ''))
    .forEach((header) => header.querySelector('button')?.removeAttribute('disabled'));
  document.addEventListener('click', press, { signal: untilApp });
}

function sortedRows(peers: readonly Branch[], descending: boolean, column: number): readonly HTMLElement[] {
  const key = ({ row }: Branch) => sortKey(row, column);
  const collator = new Intl.Collator(page.lang);
  return sortPeers(peers, { key, descending, collator }).flatMap(({ row, parts }) => [
    row,
    ...sortedRows(parts, descending, column),
  ]);
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
