import type { Locale } from '../model/dataset.ts';
import { serializeView } from '../view/view.ts';
import { useWholeSite } from './site.ts';

/** The same view in another language: a document of its own, since each language is loaded with its own pages. */
export function LanguageLink({ locale }: { readonly locale: Locale }) {
  const { messages, table, view, root } = useWholeSite();
  return (
    <a href={root + serializeView(table, { ...view, locale })} hrefLang={locale} lang={locale}>
      {messages.otherLanguage}
    </a>
  );
}
