import type { Site } from '../site/site.ts';
import type { TableSubject } from './table-subject.ts';

/** What a page's table shows: of whom or of which region, and in what unit. */
export function tableCaption(
  { view, messages }: Pick<Site, 'view' | 'messages'>,
  { scope, region, compared, contrast }: TableSubject,
): string {
  const { locale, measure } = view;
  if (contrast) return contrast.caption;
  if (region) return messages.regionCaption(region.destination[locale]);
  return messages.caption((compared ?? [scope]).map(({ name }) => name[locale]).join(', '), measure);
}
