import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './components/site/App.tsx';
import type { Speech } from './messages/messages.ts';
import type { Locale } from './model/dataset.ts';
import { LOCALES } from './model/dataset.ts';
import { parseDataset } from './model/parse-dataset.ts';
import { indexDataset } from './model/table.ts';
import { TAKE_OVER } from './early/take-over-event.ts';
import { belowRoot, browserLocation } from './browser/browser-location.ts';

/**
 * Takes over the prerendered page: same table, same view, and from then on the view that the address asks for. A page
 * that was prerendered for another address (the offline copy) is drawn anew.
 * @throws if `json` is no dataset or the document has no place for the app.
 */
export function takeOver(json: unknown, speech: Speech): void {
  const table = indexDataset(parseDataset(json));
  const { path = '', search: shown = '' } = document.documentElement.dataset;
  const rootPath = new URL(siteRoot(), window.location.href).pathname;
  const container = document.getElementById('root');
  if (!container) throw new Error('the page has no element #root for the app to take over');

  const location = browserLocation(window);
  const address = location.address();
  if (new URLSearchParams(address.search).has('embed')) void tellHeight();
  const prerendered =
    container.hasChildNodes() && address.pathname.replace(/index\.html$/, '') === rootPath + path;
  const first = prerendered ? path + shown : belowRoot(address, rootPath);
  const app = <App table={table} speech={speech} shown={first} browser={{ location, rootPath }} />;
  document.dispatchEvent(new Event(TAKE_OVER));
  if (prerendered) hydrateRoot(container, app);
  else createRoot(container).render(app);
}

/** Tells the host page of an embed how high it is; only embeds load what it takes. */
async function tellHeight(): Promise<void> {
  const { reportHeight } = await import('./embed/report-height.ts');
  // a sort before the app was there, or since, has changed the window's own
  const [loaded] = performance.getEntriesByType('navigation');
  const href = loaded?.name ?? window.location.href;
  reportHeight({ window, href, element: document.documentElement });
}

/** The way from the document to the site's root: `../../`. */
function siteRoot(): string {
  return document.documentElement.dataset['root'] ?? './';
}

/** The language of the document. */
export function documentLocale(): Locale {
  return LOCALES.find((locale) => locale === document.documentElement.lang) ?? 'en';
}

/** Leaves the page as it was prerendered, with nothing on it that would need the app. */
export function leavePrerendered(reason: unknown): void {
  document.documentElement.classList.remove('js', 'pending');
  console.error('The page goes on without its script:', reason);
}
