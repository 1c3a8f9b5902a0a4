import { AboutPage } from './AboutPage.tsx';
import { Announcer } from './Announcer.tsx';
import { CitizenshipPage } from './CitizenshipPage.tsx';
import { EmbedFooter } from './EmbedFooter.tsx';
import { Fault } from './Fault.tsx';
import { MissingPage } from './MissingPage.tsx';
import { RegionPage } from './RegionPage.tsx';
import { Rejections } from './Rejections.tsx';
import { useSite } from './site.ts';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';

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
        <Fault>
          <PageContent />
        </Fault>
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
