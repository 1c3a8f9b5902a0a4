import { AboutPage } from './AboutPage.tsx';
import { Announcer } from '../site/Announcer.tsx';
import { CitizenshipPage } from './CitizenshipPage.tsx';
import { EmbedFooter } from '../site/EmbedFooter.tsx';
import { ErrorBoundary } from '../site/ErrorBoundary.tsx';
import { MissingPage } from './MissingPage.tsx';
import { RegionPage } from './RegionPage.tsx';
import { Rejections } from '../site/Rejections.tsx';
import { useSite } from '../site/site.ts';
import { SiteFooter } from '../site/SiteFooter.tsx';
import { SiteHeader } from '../header/SiteHeader.tsx';

/** A page with its chrome; the chrome is hidden by style in an embed, so that it is never seen coming and going. */
export function PageBody() {
  const { messages, view } = useSite();
  return (
    <>
      <a className="skip" href="#figures">
        {messages.skipToFigures}
      </a>
      <SiteHeader />
      <main>
        <Rejections />
        <ErrorBoundary>
          <PageContent />
        </ErrorBoundary>
      </main>
      <Announcer />
      {view.embed && <EmbedFooter />}
      <SiteFooter />
    </>
  );
}

function PageContent() {
  const { page } = useSite().view;
  switch (page.kind) {
    case 'citizenship':
      return <CitizenshipPage citizenship={page.citizenship} />;
    case 'region':
      return <RegionPage region={page.region} />;
    case 'about':
      return <AboutPage />;
    case 'missing':
      return <MissingPage />;
  }
}
