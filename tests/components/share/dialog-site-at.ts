import { loadTable } from '../../../src/build/parse/load-table.ts';
import type { PageContext } from '../../../src/components/pages/page-kind.ts';
import { pageKind } from '../../../src/components/pages/page-kinds.ts';
import type { SharedPage } from '../../../src/components/share/share-action.ts';
import type { Page } from '../../../src/view/page-kinds.ts';
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

/** What the dialogs are told of a page with figures. */
function sharedPage(context: PageContext, page: Page): SharedPage {
  const { name, title, figures } = pageKind(page);
  const shown = figures(context.table, page);
  if (!shown) throw new Error(`${name(context, page)} has no figures to share`);
  return { name: name(context, page), title: title(context, page), figures: shown };
}

/** What the dialogs know at an address below the site's root, of the published table. */
export function dialogSiteAt(path: string, search = ''): DialogSite {
  const store = viewStore(TABLE, path + search, null);
  const whole = store.whole();
  const { locale, page } = whole.view;
  const speech = speechIn(locale, locale === 'nb' ? nb : en);
  return {
    ...whole,
    store,
    ...speech,
    shared: sharedPage({ table: TABLE, ...speech }, page),
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
