import type { RenderedPage } from './document.ts';

/** The language that a reader gets whose own the site does not have. */
const DEFAULT = 'en';

/** The versions of a page by language, itself included, and the one for all other languages (`x-default`). */
export function alternateLinks({ alternates }: Pick<RenderedPage, 'alternates'>, siteUrl: string) {
  return [
    ...alternates.map(({ locale, path }) => ({ hreflang: locale, href: siteUrl + path })),
    ...alternates
      .filter(({ locale }) => locale === DEFAULT)
      .map(({ path }) => ({ hreflang: 'x-default', href: siteUrl + path })),
  ];
}
