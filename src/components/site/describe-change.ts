import { tableColumns } from '../table/figure-columns.ts';
import { pageFilter } from '../table/page-filter.ts';
import { pageRows } from '../table/page-rows.ts';
import type { PageFigures } from '../pages/page-figures.ts';
import type { WholeSite } from './site.ts';

/** A view of a page, and what its figures show. */
export interface Described {
  readonly site: Pick<WholeSite, 'table' | 'view' | 'messages' | 'numbers' | 'collator' | 'rowFinder'>;
  readonly figures: PageFigures | null;
}

/** What a change of the view has brought, for a screen reader: the phrases that did not hold before. Empty for nothing new. */
export function describeChange(before: Described, after: Described): string {
  const known = describeView(before);
  return describeView(after)
    .filter((phrase) => !known.includes(phrase))
    .join(', ');
}

/** What the view shows, in phrases: measure, rows, order, selected region; or that nothing is found. */
function describeView({ site, figures }: Described): readonly string[] {
  const { table, view, messages } = site;
  if (!figures) return [];
  const columns = tableColumns({ ...site, ...view }, figures.table);
  const rows = pageRows(site, figures.table, columns);
  const { sort, locale, q } = view;
  const shown = [...rows.head, ...rows.body, ...rows.foot];
  const accepts = pageFilter(site);
  // totals, and groups of what was found, are not what was looked for
  const found = q ? rows.body.filter(({ citizenship }) => accepts(citizenship)) : shown;
  if (found.length === 0) return [messages.noMatch(q)];
  const sorted = [{ key: 'citizenship', label: messages.column.citizenship }, ...columns].find(
    ({ key }) => key === sort?.column,
  );
  const region = table.regions.find(({ id }) => id === view.region);
  const selected = `${messages.selected.label}: ${region ? region.name[locale] : messages.selected.nothing}`;
  return [
    messages.measures[view.measure].name,
    messages.rowCount(found.length),
    sort && sorted ? messages.sortedBy(sorted.label, sort.descending) : messages.asPublished,
    ...(figures.map.region === null ? [selected] : []),
  ];
}
