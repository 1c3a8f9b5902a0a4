import { loadTable } from '../../../src/build/parse/load-table.ts';
import { pageKind } from '../../../src/components/pages/page-kinds.ts';
import type { SharedPage } from '../../../src/components/share/share-action.ts';
import type { Comparing, Site } from '../../../src/components/site/site.ts';
import { shownComparison } from '../../../src/components/site/site.ts';
import type { Place } from '../../../src/view/page.ts';
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

/** What the dialogs are told of a page with figures, or of a comparison. */
function sharedPage(site: Site): SharedPage {
  const { table, view } = site;
  const comparison = shownComparison(site);
  if (comparison) return comparison;
  const { name, title, figures } = pageKind(view.page);
  const shown = figures(table, view.page);
  if (!shown) throw new Error(`${name(site, view.page)} has no figures to share`);
  return { name: name(site, view.page), title: title(site, view.page), figures: shown };
}

/** What the dialogs know at an address below the site's root, of the published table; a comparison needs its room. */
export function dialogSiteAt(path: string, search = '', comparing: Comparing = 'not wanted'): DialogSite {
  const store = viewStore(TABLE, path + search, null);
  const whole = store.whole();
  const { locale } = whole.view;
  const site = {
    ...whole,
    store,
    ...speechIn(locale, locale === 'nb' ? nb : en),
    table: TABLE,
    comparing,
    framed: 'not wanted' as const,
    rowFinder: null,
    root: rootFrom(path),
    update: () => undefined,
    go: () => undefined,
    hrefWith: () => '',
    hrefTo: (place: Place) => rootFrom(path) + placePath(TABLE, place),
    siteUrl: SITE_URL,
  };
  return {
    ...site,
    shared: sharedPage(site),
    words: SHARE_WORDS[locale],
    permalink: canonicalHref({ table: TABLE, view: whole.view }, SITE_URL),
  };
}
