import type { TakeAlongWords } from '../../messages/take-along.ts';
import { TAKE_ALONG } from '../../messages/take-along.ts';
import { canonicalHref } from '../../view/canonical-href.ts';
import type { Site } from '../site.ts';
import { useWholeSite } from '../site.ts';

/** What the dialogs know beyond what every component knows. */
export interface ErrandSite extends Site {
  readonly words: TakeAlongWords;
  /** Absolute address to pass the view on by. */
  readonly permalink: string;
}

/** The site around a dialog. @throws outside the app. */
export function useErrandSite(): ErrandSite {
  const site = useWholeSite();
  return { ...site, words: TAKE_ALONG[site.locale], permalink: canonicalHref(site, site.siteUrl) };
}
