import { ArrivalsCharts } from '../../chart/ArrivalsCharts.tsx';
import { CompareButton } from '../../compare/CompareButton.tsx';
import { RegionTrail } from '../../header/RegionTrail.tsx';
import { FigureTitle } from '../../share/FigureTitle.tsx';
import { useSite } from '../../site/site.ts';
import { Figures } from '../Figures.tsx';
import { Intro } from '../Intro.tsx';
import type { PageBodyProps } from '../page-kind.ts';
import { NeighbouringRegions } from './NeighbouringRegions.tsx';
import { RegionMixture } from './RegionMixture.tsx';
import { regionFigures } from './region-figures.ts';
import { regionFacts } from './region-finding.ts';

/** Who came to region Y? The page of one region. */
export function RegionPage({ page, name, title, finding }: PageBodyProps<'region'>) {
  const site = useSite();
  const { table, view, messages, locale } = site;
  const { region } = page;
  const figures = regionFigures(table, page);
  return (
    <>
      <Figures
        page={page}
        figuresOf={regionFigures}
        intro={
          <Intro
            breadcrumb={<RegionTrail name={name} />}
            heading={name}
            beside={!view.embed && <CompareButton key={region.id} />}
            finding={finding}
            facts={regionFacts(site, region)}
            counted={messages.counted.all(null)}
          />
        }
        chart={() => (
          <>
            <FigureTitle
              heading={messages.whoCame(region.destination[locale])}
              name={name}
              title={title}
              figures={figures}
            />
            <ArrivalsCharts region={region} />
            {!view.embed && <RegionMixture region={region} />}
          </>
        )}
      />
      {!view.embed && <NeighbouringRegions region={region} />}
    </>
  );
}
