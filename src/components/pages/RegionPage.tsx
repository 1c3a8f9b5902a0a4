import type { Region } from '../../model/dataset.ts';
import { Controls } from '../site/Controls.tsx';
import { Figures } from './Figures.tsx';
import { regionFinding } from './finding.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { Represented } from './Represented.tsx';
import { useSite } from '../site/site.ts';
import { ShareActions } from '../share/ShareActions.tsx';

/** Who came to region Y? The page of one region. */
export function RegionPage({ region }: { readonly region: Region }) {
  const site = useSite();
  const { table, view, messages } = site;
  const { locale } = view;
  return (
    <>
      <nav className="breadcrumb" aria-label={messages.breadcrumb}>
        <ol>
          <li>
            <PlaceLink to={{ locale, page: { kind: 'citizenship', citizenship: table.total } }}>
              {messages.norway}
            </PlaceLink>
          </li>
          <li aria-current="page">{region.name[locale]}</li>
        </ol>
      </nav>
      <h1 tabIndex={-1}>{region.name[locale]}</h1>
      <p className="finding">{regionFinding(site, region)}</p>
      <Controls />
      <Figures />
      {!view.embed && <ShareActions key={site.path} />}
      {!view.embed && (
        <div className="more">
          <Represented region={region} />
        </div>
      )}
    </>
  );
}
