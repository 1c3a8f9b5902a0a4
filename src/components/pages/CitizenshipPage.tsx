import type { Citizenship } from '../../model/dataset.ts';
import { Breadcrumb } from '../header/Breadcrumb.tsx';
import { CitizenshipInsights } from './CitizenshipInsights.tsx';
import { Controls } from '../site/Controls.tsx';
import { Figures } from './Figures.tsx';
import { citizenshipFinding } from './finding.ts';
import { useSite } from '../site/site.ts';
import { ShareActions } from '../share/ShareActions.tsx';

/** Where did the citizens of X settle? The page of one row of the table. */
export function CitizenshipPage({ citizenship }: { readonly citizenship: Citizenship }) {
  const site = useSite();
  const { view, messages } = site;
  return (
    <>
      <Breadcrumb citizenship={citizenship} />
      <h1 tabIndex={-1}>
        {citizenship.kind === 'total' ? messages.homeTitle : citizenship.name[view.locale]}
      </h1>
      <p className="finding">{citizenshipFinding(site, citizenship)}</p>
      <Controls />
      <Figures />
      {!view.embed && <ShareActions key={site.path} />}
      {!view.embed && <CitizenshipInsights />}
    </>
  );
}
