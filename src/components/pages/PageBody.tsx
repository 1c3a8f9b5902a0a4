import { Announcer } from '../site/Announcer.tsx';
import { EmbedFooter } from '../site/EmbedFooter.tsx';
import { ErrorBoundary } from '../site/ErrorBoundary.tsx';
import { Rejections } from '../site/Rejections.tsx';
import { shownComparison, useSite } from '../site/site.ts';
import { SiteFooter } from '../site/SiteFooter.tsx';
import { SiteHeader } from '../header/SiteHeader.tsx';
import type { PageName, PageOf } from '../../view/page-kinds.ts';
import { pageKind } from './page-kinds.ts';

/** A page with its chrome; the chrome is hidden by style in an embed, so that it is never seen coming and going. */
export function PageBody() {
  const site = useSite();
  const { messages, table, view } = site;
  const comparison = shownComparison(site);
  return (
    <>
      <a className="skip" href="#figures">
        {messages.skipToFigures}
      </a>
      <SiteHeader />
      <main>
        <Rejections />
        {site.comparing === 'failed' && (
          <p className="notice">
            {messages.broken.missing} <a href="">{messages.broken.reload}</a>
          </p>
        )}
        <ErrorBoundary>{comparison ? comparison.body : <PageContent page={view.page} />}</ErrorBoundary>
      </main>
      <Announcer figures={comparison ? comparison.figures : pageKind(view.page).figures(table, view.page)} />
      <EmbedFooter />
      <SiteFooter />
    </>
  );
}

function PageContent<K extends PageName>({ page }: { readonly page: PageOf<K> }) {
  const site = useSite();
  const { name, title, finding, Body } = pageKind(page);
  return <Body page={page} name={name(site, page)} title={title(site, page)} finding={finding(site, page)} />;
}
