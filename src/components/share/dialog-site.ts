import type { ShareWords } from '../../messages/share-words.ts';
import { SHARE_WORDS } from '../../messages/share-words.ts';
import { canonicalHref } from '../../view/canonical-href.ts';
import type { SharedPage } from './share-action.ts';
import type { WholeSite } from '../site/site.ts';
import { useSite, useWholeSite } from '../site/site.ts';

/** What the dialogs know beyond what every component knows. */
export interface DialogSite extends WholeSite {
  readonly words: ShareWords;
  readonly shared: SharedPage;
  /** Absolute address to pass the view on by. */
  readonly permalink: string;
}

/** What the dialogs say. @throws outside the app. */
export function useDialogWords(): ShareWords {
  return SHARE_WORDS[useSite().locale];
}

/** The site around a dialog, and the page that it is opened on. @throws outside the app. */
export function useDialogSite(shared: SharedPage): DialogSite {
  const site = useWholeSite();
  return { ...site, shared, words: SHARE_WORDS[site.locale], permalink: canonicalHref(site, site.siteUrl) };
}
