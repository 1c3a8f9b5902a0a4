import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import type { Citizenship } from '../../model/dataset.ts';
import { commonShadingClasses, shadeNames } from '../../model/map-shading.ts';
import { measureRecord } from '../../model/measures.ts';
import { sizeOf } from '../../model/sizes.ts';
import { shownParts } from '../../view/parts.ts';
import { mapLegend } from '../map/map-legend.ts';
import { MapLegend } from '../map/MapLegend.tsx';
import { SmallMap } from '../map/SmallMap.tsx';
import { countedLine } from '../pages/counted.ts';
import { Intro } from '../pages/Intro.tsx';
import { FigureTitle } from '../share/FigureTitle.tsx';
import type { SharedPage } from '../share/share-action.ts';
import { ErrorBoundary, RowsErrorBoundary } from '../site/ErrorBoundary.tsx';
import { useLinkedRegions } from '../site/linked-regions.ts';
import { MeasureChoice } from '../site/MeasureChoice.tsx';
import { useSite } from '../site/site.ts';
import { TablePanel } from '../table/TablePanel.tsx';
import { AddSubject } from './AddSubject.tsx';
import './compare-styles.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ComparisonTrail } from './ComparisonTrail.tsx';
import { PairsApart } from './PairsApart.tsx';
import { Suggestions } from './Suggestions.tsx';
import { Subjects } from './Subjects.tsx';

interface CitizenshipComparisonProps extends SharedPage {
  readonly citizenships: readonly Citizenship[];
  readonly finding: string;
}

/** Where did the citizens of several countries go? One page for all of them, in place of that of the first. */
export function CitizenshipComparison({ citizenships, finding, ...page }: CitizenshipComparisonProps) {
  const site = useSite();
  const { table, view, messages, locale } = site;
  const linked = useLinkedRegions(true);
  const words = COMPARE_WORDS[locale];
  const shows = shownParts(view);
  const ids = citizenships.map(({ id }) => id);
  const classes = commonShadingClasses(table, view.measure, ids);
  const shades = ids.flatMap((id) => shadeNames(table, view.measure, id, classes));
  const blanks = shades.filter((shade) => shade === 'blank');
  const legend = mapLegend(
    site,
    view.measure,
    classes,
    blanks.map((shade) => ({ shade, figure: '', coloured: null })),
  );
  const isRatio = measureRecord(view.measure).bars === 'ratio';
  return (
    <div className="figures comparison" id="figures" tabIndex={-1}>
      <div className="top flat">
        <Intro
          breadcrumb={<ComparisonTrail />}
          heading={page.name}
          beside={!view.embed && <AddSubject key={ids.join()} />}
          finding={finding}
          counted={countedLine(site)}
        />
        <MeasureChoice isExplained />
        {(shows.map || shows.chart) && (
          <section className="figure">
            <FigureTitle heading={messages.profile} {...page} />
            <p className="key">
              {isRatio ? (
                words.ratioKey
              ) : (
                <>
                  <i />
                  {messages.measures[view.measure].unit} <i className="tick" />
                  {messages.chart.mark}
                </>
              )}
            </p>
            <ErrorBoundary>
              <Subjects
                legend={shows.map && <MapLegend {...legend} />}
                subjects={citizenships.map((citizenship) => ({
                  id: citizenship.id,
                  name: citizenship.name[locale],
                  place: { locale, page: { kind: 'citizenship', citizenship } },
                  persons: sizeOf(table, 'persons', citizenship.id, 0),
                  map: shows.map && <SmallMap citizenship={citizenship} classes={classes} />,
                }))}
              />
              <ComparisonTable {...{ citizenships, classes, linked }} caption={messages.profile} />
            </ErrorBoundary>
            {view.controls && <PairsApart citizenships={citizenships} />}
            {!view.embed && <Suggestions />}
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
