import type { Measure } from '../../model/measures.ts';
import { measureRecord } from '../../model/measures.ts';
import { isWholeTable } from '../../model/subject.ts';
import type { Site } from '../site/site.ts';
import type { DialogSite } from './dialog-site.ts';

/** A measure by name and unit, "Index (location quotient)"; by its unit alone where that begins with the name. */
export function measureWords({ messages }: Pick<Site, 'messages'>, measure: Measure): string {
  const { name, unit } = messages.measures[measure];
  const rest = unit.slice(name.length);
  return unit === name.toLowerCase() + rest ? name + rest : `${name} (${unit})`;
}

/**
 * What of the table a view shows, for a citation: "Poland, Index (location quotient), computed by …". Empty for the table
 * as it was published: all citizenships, in persons.
 */
export function viewWords(site: Pick<DialogSite, 'shared' | 'view' | 'messages' | 'words'>): string {
  const { measure, q } = site.view;
  const { isPublished } = measureRecord(measure);
  const { name, figures } = site.shared;
  const words = [
    !isWholeTable(figures.subject) && name,
    !isPublished && !figures.table.contrast && measureWords(site, measure),
    (!isPublished || figures.table.contrast) && site.words.computed(site.messages.site),
    q.trim() !== '' && site.words.quoted(q.trim()),
  ];
  return words.filter(Boolean).join(', ');
}
