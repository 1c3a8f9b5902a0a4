import { loadTable } from '../../../src/build/parse/load-table.ts';
import type { DialogSite } from '../../../src/components/share/dialog-site.ts';
import { en } from '../../../src/messages/en.ts';
import { speechIn } from '../../../src/messages/messages.ts';
import { nb } from '../../../src/messages/nb.ts';
import { SHARE_WORDS } from '../../../src/messages/share-words.ts';
import { indexDataset } from '../../../src/model/table.ts';
import { canonicalHref } from '../../../src/view/canonical-href.ts';
import { placePath, rootFrom } from '../../../src/view/page.ts';
import { viewStore } from '../../../src/view/view-store.ts';

export const TABLE = indexDataset(loadTable(process.cwd()).dataset);
export const SITE_URL = 'https://example.org/immigration/';

/** What the dialogs know at an address below the site's root, of the published table. */
export function dialogSiteAt(path: string, search = ''): DialogSite {
  const store = viewStore(TABLE, path + search, null);
  const whole = store.whole();
  const { locale } = whole.view;
  return {
    ...whole,
    store,
    ...speechIn(locale, locale === 'nb' ? nb : en),
    table: TABLE,
    root: rootFrom(path),
    update: () => undefined,
    go: () => undefined,
    hrefTo: (place) => rootFrom(path) + placePath(TABLE, place),
    words: SHARE_WORDS[locale],
    siteUrl: SITE_URL,
    permalink: canonicalHref({ table: TABLE, view: whole.view }, SITE_URL),
  };
}
