import type { Measure } from '../../model/measures.ts';
import type { Site } from '../site/site.ts';
import type { DialogSite } from './dialog-site.ts';

/** A measure by name and unit, "Index (location quotient)"; by its unit alone where that begins with the name. */
export function measureWords({ messages }: Pick<Site, 'messages'>, measure: Measure): string {
  const { name, unit } = messages.measures[measure];
  const rest = unit.slice(name.length);
  return unit === name.toLowerCase() + rest ? name + rest : `${name} (${unit})`;
}

/** Whom or what a page is about: "Poland", "Trøndelag", "All citizenships". */
export function subjectOf({ table, view }: Pick<Site, 'table' | 'view'>): string {
  const { page, locale } = view;
  if (page.kind === 'citizenship') return page.citizenship.name[locale];
  return page.kind === 'region' ? page.region.name[locale] : table.total.name[locale];
}

/**
 * What of the table a view shows, for a citation: "Poland, Index (location quotient), computed by …". Empty for the table
 * as it was published: all citizenships, in persons.
 */
export function viewWords(site: Pick<DialogSite, 'table' | 'view' | 'messages' | 'words'>): string {
  const { page, measure, q } = site.view;
  const isAll = page.kind === 'citizenship' && page.citizenship.kind === 'total';
  const words = [
    !isAll && subjectOf(site),
    measure !== 'persons' && measureWords(site, measure),
    measure !== 'persons' && site.words.computed(site.messages.site),
    q.trim() !== '' && site.words.quoted(q.trim()),
  ];
  return words.filter(Boolean).join(', ');
}
