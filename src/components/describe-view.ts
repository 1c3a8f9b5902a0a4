import { figureColumns } from './figure-columns.ts';
import { pageRows } from './page-rows.ts';
import type { Site } from './site.ts';

/** What the view shows, in a phrase for a screen reader: measure, rows, order, selected region. */
export function describeView(
  site: Pick<Site, 'table' | 'view' | 'messages' | 'numbers' | 'collator'>,
): string {
  const { table, view, messages } = site;
  if (view.page.kind !== 'citizenship' && view.page.kind !== 'region') return '';
  const columns = figureColumns({ ...site, ...view });
  const rows = pageRows(site, columns);
  const { sort, locale } = view;
  const sorted = [{ key: 'citizenship', label: messages.column.citizenship }, ...columns].find(
    ({ key }) => key === sort?.column,
  );
  const region = table.regions.find(({ id }) => id === view.region);
  const phrases = [
    messages.measures[view.measure].name,
    messages.rowCount(rows.head.length + rows.body.length + rows.foot.length),
    sort && sorted ? messages.sortedBy(sorted.label, sort.descending) : messages.asPublished,
    region && `${messages.selected.label}: ${region.name[locale]}`,
  ];
  return phrases.filter(Boolean).join(', ');
}
