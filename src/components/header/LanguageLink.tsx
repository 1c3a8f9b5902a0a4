import { useDeferredValue } from 'react';
import type { Locale } from '../../model/dataset.ts';
import { serializeView } from '../../view/query.ts';
import { useLive } from '../site/live.ts';
import { useSite, useWholeSite } from '../site/site.ts';
import { pageFilter } from '../table/page-filter.ts';

/**
 * The same view in another language: a document of its own, since each language is loaded with its own pages. A filter
 * that fits no name there stays behind.
 */
export function LanguageLink({ locale }: { readonly locale: Locale }) {
  const { messages, table, view: steady, root } = useSite();
  // after the rows: whether a filter fits there is as much work as to filter here
  const site = useDeferredValue(useWholeSite());
  const { view } = site;
  const accepts = pageFilter({ ...site, view: { ...view, locale } });
  const fits = table.dataset.citizenships.some(accepts);
  // a sort made before the app was there has left the link as it was, and React does not mend what it hydrates
  const shown = useLive() ? { ...view, q: fits ? view.q : '' } : steady;
  return (
    <a href={root + serializeView(table, { ...shown, locale })} hrefLang={locale} lang={locale}>
      {messages.otherLanguage}
    </a>
  );
}
