import type { Page } from '../../view/page.ts';
import { citizenshipFinding, regionFinding } from './finding.ts';
import type { Site } from '../site/site.ts';

type Context = Pick<Site, 'table' | 'messages' | 'locale'>;

/** What a page is called in a tab, a bookmark and a search result: its subject first, then the site. */
export function pageTitle({ messages, locale }: Context, page: Page): string {
  const subject = pageSubject(messages, locale, page);
  return subject === null ? messages.homeTitle : `${subject} – ${messages.site}`;
}

/** A page's finding, in plain words; null for the about page, whose words the build alone has. */
export function pageDescription(context: Context, page: Page): string | null {
  if (page.kind === 'citizenship') return citizenshipFinding(context, page.citizenship);
  if (page.kind === 'region') return regionFinding(context, page.region);
  return page.kind === 'about' ? null : context.messages.missing.text;
}

function pageSubject(messages: Context['messages'], locale: Context['locale'], page: Page): string | null {
  if (page.kind === 'citizenship')
    return page.citizenship.kind === 'total' ? null : page.citizenship.name[locale];
  if (page.kind === 'region') return page.region.name[locale];
  return page.kind === 'about' ? messages.about : messages.missing.title;
}
