import { useMemo } from 'react';
import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import type { Region } from '../../model/dataset.ts';
import { sizeOf } from '../../model/sizes.ts';
import { columnOf } from '../../model/table.ts';
import { shownParts } from '../../view/parts.ts';
import { BarTable } from '../chart/BarTable.tsx';
import { RegionTrail } from '../header/RegionTrail.tsx';
import { countedLine } from '../pages/counted.ts';
import { Intro } from '../pages/Intro.tsx';
import { FigureTitle } from '../share/FigureTitle.tsx';
import type { SharedPage } from '../share/share-action.ts';
import { ErrorBoundary, RowsErrorBoundary } from '../site/ErrorBoundary.tsx';
import { useLinkedRegions } from '../site/linked-regions.ts';
import { useSite } from '../site/site.ts';
import { TablePanel } from '../table/TablePanel.tsx';
import './compare-styles.ts';
import { Locator } from './Locator.tsx';
import { regionsChart } from './regions-chart.ts';
import { Subjects } from './Subjects.tsx';

interface RegionComparisonProps extends SharedPage {
  readonly region: Region;
  readonly other: Region;
  readonly finding: string;
}

/** Who came to two regions? One page for both, in place of that of the first. */
export function RegionComparison({ region, other, finding, ...page }: RegionComparisonProps) {
  const site = useSite();
  const { table, view, messages, numbers, locale } = site;
  const linked = useLinkedRegions(false);
  const words = COMPARE_WORDS[locale];
  const shows = shownParts(view);
  const chart = useMemo(
    () => regionsChart({ table, messages, numbers, locale }, region, other),
    [table, messages, numbers, locale, region, other],
  );
  return (
    <div className="figures comparison" id="figures" tabIndex={-1}>
      <div className="top flat">
        <Intro
          breadcrumb={<RegionTrail name={words.trail} />}
          heading={page.name}
          finding={finding}
          counted={countedLine(site)}
        />
        {(shows.map || shows.chart) && (
          <section className="figure">
            <FigureTitle heading={words.regions.heading} {...page} />
            <ErrorBoundary>
              <div className="contrast">
                <Subjects
                  legend={null}
                  subjects={[region, other].map((one, i) => ({
                    id: one.id,
                    name: one.name[locale],
                    place: { locale, page: { kind: 'region', region: one } },
                    persons: sizeOf(table, 'persons', table.total.id, columnOf(table, one.id)),
                    map: shows.map && <Locator region={one.id} colour={i === 0 ? 'ratio-4' : 'ratio-0'} />,
                  }))}
                />
                <div>
                  <BarTable chart={chart} name="regions-contrast" caption={words.regions.heading} />
                  <p className="note">{words.regions.note}</p>
                </div>
              </div>
            </ErrorBoundary>
          </section>
        )}
      </div>
      {shows.table && (
        <RowsErrorBoundary>
          <TablePanel subject={page.figures.table} maps={false} {...linked} />
        </RowsErrorBoundary>
      )}
    </div>
  );
}
