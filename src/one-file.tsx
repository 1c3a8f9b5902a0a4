/**
 * The explorer as one file: every page in both languages, all code and data inside. It is opened from disk or from a mail, and
 * asks for nothing. Its addresses stand behind `#/`.
 */
import type { ReactNode } from 'react';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import dataset from 'virtual:dataset';
import proof from 'virtual:proof';
import { adoptStyles } from './browser/adopt-styles.ts';
import { FILE_ROOT, fileLocation } from './browser/file-location.ts';
import { DocumentContent } from './components/pages/DocumentPage.tsx';
import { pageDocument } from './components/pages/page-documents.ts';
import { App } from './components/site/App.tsx';
import { copyNumbers } from './components/table/copied-selection.ts';
import { en } from './messages/en.ts';
import { speechIn } from './messages/messages.ts';
import { nb } from './messages/nb.ts';
import { parseDataset } from './model/parse-dataset.ts';
import { indexDataset } from './model/table.ts';
import { placeAt } from './view/page.ts';

const table = indexDataset(parseDataset(dataset));
const speeches = { en: speechIn('en', en), nb: speechIn('nb', nb) };
const location = fileLocation(window);
const siteUrl =
  document.documentElement.dataset['site'] ?? window.location.href.replace(/#.*/s, '') + FILE_ROOT;
const browser = { location, rootPath: '', file: { root: FILE_ROOT, siteUrl } };

/** The app in the language of the address, and what it shows of pages that are a document elsewhere. */
function OneFile(): ReactNode {
  const path = useSyncExternalStore(location.subscribe, () => location.address().pathname);
  const { locale, page } = useMemo(() => placeAt(table, path), [path]);
  const speech = speeches[locale];
  const { content, styles } = pageDocument(page);
  const drawn = useMemo(
    () => content?.({ speech, table, proof, root: FILE_ROOT }, page) ?? null,
    [content, speech, page],
  );
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => (styles === null ? undefined : adoptStyles(styles)), [styles]);
  useEffect(() => linkDataFiles(document), [drawn]);
  const { pathname, search } = location.address();
  return (
    <DocumentContent value={drawn}>
      <App key={locale} table={table} speech={speech} shown={pathname + search} browser={browser} />
    </DocumentContent>
  );
}

/** Data files are not in the file: links to them lead to the site or, where its address is not known, nowhere. */
function linkDataFiles({ documentElement }: Document): void {
  const { site } = documentElement.dataset;
  for (const link of documentElement.querySelectorAll<HTMLAnchorElement>(`a[href^="${FILE_ROOT}data/"]`)) {
    const file = link.getAttribute('href')?.slice(FILE_ROOT.length) ?? '';
    if (site === undefined) link.removeAttribute('href');
    else link.href = site + file;
  }
}

const container = document.getElementById('root');
if (!container) throw new Error('the file has no element #root for the app');
createRoot(container).render(<OneFile />);
copyNumbers(document);
