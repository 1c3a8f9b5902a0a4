import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './components/site/App.tsx';
import type { Speech } from './messages/messages.ts';
import type { Locale } from './model/dataset.ts';
import { LOCALES } from './model/dataset.ts';
import { parseDataset } from './model/parse-dataset.ts';
import { indexDataset } from './model/table.ts';
import { TAKE_OVER } from './early/take-over.ts';
import { belowRoot, browserLocation } from './browser/browser-location.ts';

/**
 * Takes over the prerendered page: same table, same view, and from then on the view that the address asks for. A page
 * that was prerendered for another address (the offline copy) is drawn anew. Should the app fail as a whole, the page
 * stands as it was prerendered.
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
  if (new URLSearchParams(address.search).get('embed') === '1') {
    tellHeight();
    import('./talking-frame.ts').then(
      ({ talk }) => talk({ window, table, location, rootPath }),
      () => undefined, // the frame does without
    );
  }
  const shownPath = address.pathname.replace(/index\.html$/, '');
  const prerendered =
    container.hasChildNodes() && shownPath.toLowerCase() === (rootPath + path).toLowerCase();
  const first = prerendered ? path + shown : belowRoot(address, rootPath);
  const app = <App table={table} speech={speech} shown={first} browser={{ location, rootPath }} />;
  const prerenderedPage = container.cloneNode(true);
  const onUncaughtError = (reason: unknown) => {
    const { pathname, search } = location.address();
    if (pathname === address.pathname) {
      container.replaceWith(prerenderedPage);
      leavePrerendered(reason);
    }
    // another page since: it has a document of its own
    else window.location.replace(Object.assign(new URL(window.location.href), { pathname, search }));
  };
  document.dispatchEvent(new Event(TAKE_OVER));
  // as the script of the head has done, which a host may have changed so that it does not run
  document.documentElement.classList.add('js');
  // a relative address would be another on the next page
  for (const link of document.head.querySelectorAll<HTMLLinkElement>(
    'link[rel*="icon"], link[rel="manifest"]',
  ))
    link.setAttribute('href', link.href);
  if (prerendered) hydrateRoot(container, app, { onUncaughtError });
  else createRoot(container, { onUncaughtError }).render(app);
}

/** Where the line has failed, what tells an embed's height is asked for again after this time. */
const RETRY_MS = 3000;

/** Tells the host page of an embed how high it is; only embeds load what it takes. */
function tellHeight(): void {
  // a sort before the app was there, or since, has changed the window's own
  const [loaded] = performance.getEntriesByType('navigation');
  const href = loaded?.name ?? window.location.href;
  import('./embed/report-height.ts').then(
    ({ reportHeight }) => reportHeight({ window, href, element: document.documentElement }),
    () => setTimeout(tellHeight, RETRY_MS),
  );
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
