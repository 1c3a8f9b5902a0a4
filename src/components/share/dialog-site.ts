import type { ShareWords } from '../../messages/share-words.ts';
import { SHARE_WORDS } from '../../messages/share-words.ts';
import { canonicalHref } from '../../view/canonical-href.ts';
import type { Site } from '../site/site.ts';
import { useWholeSite } from '../site/site.ts';

/** What the dialogs know beyond what every component knows. */
export interface DialogSite extends Site {
  readonly words: ShareWords;
  /** Absolute address to pass the view on by. */
  readonly permalink: string;
}

/** The site around a dialog. @throws outside the app. */
export function useDialogSite(): DialogSite {
  const site = useWholeSite();
  return { ...site, words: SHARE_WORDS[site.locale], permalink: canonicalHref(site, site.siteUrl) };
}
