import type { Alphabet } from '../../model/sorting.ts';
import { rowMap } from './row-map.ts';
import type { HeatSort } from './heat-sort.ts';
import { nextSort, sortedRows } from './heat-sort.ts';

interface HeatWords {
  /** What the button of a column says. */
  readonly sortBy: (column: string) => string;
  readonly collator: Alphabet;
}

/**
 * Makes the prerendered heat table sort by any column and show a small map of the row under the pointer or in focus. Sorted
 * it is one list, without groups, in as many columns as the groups had.
 */
export function workHeat(heat: HTMLElement, regroup: HTMLButtonElement | null, words: HeatWords): void {
  const groups = [...heat.children];
  const rows = [...heat.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.all)')];
  const heads = groups.flatMap((column) => column.querySelector('thead') ?? []);
  for (const head of heads) addButtons(head, words);
  let sort: HeatSort | null = null;

  const show = (next: HeatSort | null) => {
    sort = next;
    if (next === null) heat.replaceChildren(...groups);
    else heat.replaceChildren(...sortedColumns(rows, heads, next, words));
    if (regroup) regroup.hidden = next === null;
  };
  heat.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const head = button?.closest('th');
    if (!head) return;
    const place = head.closest('div');
    const at = place ? placeOf(place) : 0;
    const column = placeOf(head);
    show(nextSort(sort, column));
    heat.children[at]?.querySelectorAll('th')[column]?.querySelector('button')?.focus();
  });
  regroup?.addEventListener('click', () => {
    show(null);
    heat.querySelector('button')?.focus();
  });
  rowMap(heat);
}

/** Which of its parent's children it is, from 0. */
function placeOf(element: Element): number {
  return [...(element.parentElement?.children ?? [])].indexOf(element);
}

function addButtons(head: HTMLTableSectionElement, { sortBy }: HeatWords): void {
  for (const cell of head.querySelectorAll('th')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', sortBy(cell.textContent));
    cell.append(button);
  }
}

/** All rows in columns that are equally long, each with a head of its own. */
function sortedColumns(
  rows: readonly HTMLTableRowElement[],
  heads: readonly HTMLTableSectionElement[],
  sort: HeatSort,
  { sortBy, collator }: HeatWords,
): readonly Element[] {
  const textOf = (row: HTMLTableRowElement, column: number) => row.children[column]?.textContent ?? '';
  const sorted = sortedRows(rows, textOf, sort, collator);
  const length = Math.ceil(sorted.length / heads.length);
  return heads.map((original, i) => {
    const column = document.createElement('div');
    const table = document.createElement('table');
    const head = original.cloneNode(true);
    const body = document.createElement('tbody');
    body.append(...sorted.slice(i * length, (i + 1) * length).map((row) => row.cloneNode(true)));
    table.append(head, body);
    const cell = table.querySelectorAll('th')[sort.column];
    cell?.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
    const caption = table.createCaption();
    caption.className = 'unseen';
    caption.textContent = sortBy(cell?.textContent ?? '');
    column.append(table);
    return column;
  });
}
