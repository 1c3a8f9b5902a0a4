import { defaultMeasure } from '../../view/view.ts';
import type { Place } from '../../view/page.ts';
import type { Site } from '../site/site.ts';

type Ways = Pick<Site, 'view' | 'update' | 'go'>;

/** Compares the page's subject with others. A measure that goes without saying is changed for that of the new view. */
export function compareWith({ view, update }: Ways, others: readonly string[]): void {
  const measure =
    view.measure === defaultMeasure(view) ? defaultMeasure({ ...view, with: others }) : view.measure;
  const { kind } = view.page;
  // the table of two regions has columns and rows of its own, that of citizenships just their rows
  update({ with: others, measure, ...(kind === 'region' ? { sort: null } : { q: '', rows: 'tree' }) });
  // what was pressed is gone; the heading says what is there now
  requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus());
}

/** Goes on without the page's own subject: on the page of the next one, compared with the rest. */
export function leaveFirst({ view, update, go }: Ways, next: Place, rest: readonly string[]): void {
  const wasDefault = view.measure === defaultMeasure(view);
  go(next);
  const there = { page: next.page, map: 'one', with: rest } as const;
  update({ with: rest, ...(wasDefault && { measure: defaultMeasure(there) }) });
}
