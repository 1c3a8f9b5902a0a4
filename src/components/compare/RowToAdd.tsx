import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import { comparedWith } from '../../view/page-kinds.ts';
import { useSite } from '../site/site.ts';
import { compareWith } from './change-compared.ts';
import './compare-styles.ts';

interface RowToAddProps {
  readonly grid: HTMLTableElement;
  /** Where the pointer or the focus was before this was loaded. */
  readonly first: EventTarget;
}

/**
 * A button at the name of the row that is pointed at, touched or in focus, which compares the page's subject with it; the
 * key "+" does the same. It is no stop of the Tab key: dozens of rows would have dozens.
 */
export function RowToAdd({ grid, first }: RowToAddProps) {
  const site = useSite();
  const { table, view, locale } = site;
  const row = useRowAt(grid, first);
  const id = row?.dataset['citizenship'] ?? '';
  const head = row?.querySelector('th');
  const name = table.byId.get(id)?.name[locale];
  const { most, ids } = comparedWith(table, view.page);
  const isFree = ids.includes(id) && !view.with.includes(id) && view.with.length < most;
  const canAdd = !view.embed && view.page.kind === 'citizenship' && isFree;
  const add = () => compareWith(site, [...view.with, id]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === '+' && canAdd && !event.ctrlKey && !event.metaKey) add();
    };
    grid.addEventListener('keydown', listen);
    return () => grid.removeEventListener('keydown', listen);
  });
  if (!canAdd || !head || name === undefined) return null;
  const label = COMPARE_WORDS[locale].addRow(name);
  return createPortal(
    // its sign comes with the style: text would be copied with the row
    <button type="button" className="add-row" tabIndex={-1} aria-label={label} title={label} onClick={add} />,
    head,
  );
}

/** The row of a table that the pointer or the focus is in, whichever has moved last. */
function useRowAt(grid: HTMLTableElement, first: EventTarget): HTMLTableRowElement | null {
  const [row, setRow] = useState(() => rowOf(first));
  useEffect(() => {
    const find = ({ target }: Event) => setRow(rowOf(target));
    grid.addEventListener('pointerover', find);
    // a finger leaves with every touch
    const leave = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') setRow(rowOf(document.activeElement));
    };
    grid.addEventListener('focusin', find);
    grid.addEventListener('pointerleave', leave);
    return () => {
      grid.removeEventListener('pointerover', find);
      grid.removeEventListener('focusin', find);
      grid.removeEventListener('pointerleave', leave);
    };
  }, [grid]);
  return row;
}

function rowOf(target: EventTarget | null): HTMLTableRowElement | null {
  return target instanceof Element ? target.closest<HTMLTableRowElement>('tr[data-citizenship]') : null;
}
