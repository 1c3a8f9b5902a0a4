import { Announcer } from '../site/Announcer.tsx';
import { EmbedFooter } from '../site/EmbedFooter.tsx';
import { ErrorBoundary } from '../site/ErrorBoundary.tsx';
import { Rejections } from '../site/Rejections.tsx';
import { useSite } from '../site/site.ts';
import { SiteFooter } from '../site/SiteFooter.tsx';
import { SiteHeader } from '../header/SiteHeader.tsx';
import type { PageName, PageOf } from '../../view/page-kinds.ts';
import { pageKind } from './page-kinds.ts';

/** A page with its chrome; the chrome is hidden by style in an embed, so that it is never seen coming and going. */
export function PageBody() {
  const { messages, table, view } = useSite();
  return (
    <>
      <a className="skip" href="#figures">
        {messages.skipToFigures}
      </a>
      <SiteHeader />
      <main>
        <Rejections />
        <ErrorBoundary>
          <PageContent page={view.page} />
        </ErrorBoundary>
      </main>
      <Announcer figures={pageKind(view.page).figures(table, view.page)} />
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
