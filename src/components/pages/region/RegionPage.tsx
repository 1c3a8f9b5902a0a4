import { ShareActions } from '../../share/ShareActions.tsx';
import { Controls } from '../../site/Controls.tsx';
import { PlaceLink } from '../../site/PlaceLink.tsx';
import { useSite } from '../../site/site.ts';
import { Figures } from '../Figures.tsx';
import type { PageBodyProps } from '../page-kind.ts';
import { regionFigures } from './region-figures.ts';
import { Represented } from './Represented.tsx';

/** Who came to region Y? The page of one region. */
export function RegionPage({ page, name, title, finding }: PageBodyProps<'region'>) {
  const { table, view, messages, path } = useSite();
  const { locale } = view;
  const { region } = page;
  const figures = regionFigures(table, page);
  return (
    <>
      <nav className="breadcrumb" aria-label={messages.breadcrumb}>
        <ol>
          <li>
            <PlaceLink to={{ locale, page: { kind: 'citizenship', citizenship: table.total } }}>
              {messages.norway}
            </PlaceLink>
          </li>
          <li aria-current="page">{name}</li>
        </ol>
      </nav>
      <h1 tabIndex={-1}>{name}</h1>
      <p className="finding">{finding}</p>
      <Controls />
      <Figures page={page} figuresOf={regionFigures} />
      {!view.embed && <ShareActions key={path} name={name} title={title} figures={figures} />}
      {!view.embed && (
        <div className="more">
          <Represented region={region} />
        </div>
      )}
    </>
  );
}
