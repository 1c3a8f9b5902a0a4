import { Fragment } from 'react';
import { commonShadingClasses, shadingMeasure, shadingReadings } from '../../model/map-shading.ts';
import { isBracketed } from '../../model/measures.ts';
import { figureAt } from '../../model/table.ts';
import type { Classes } from '../../model/classes.ts';
import type { Citizenship } from '../../model/dataset.ts';
import { continentRuns } from './continent-runs.ts';
import { mapLegend } from './map-legend.ts';
import { MapLegend } from './MapLegend.tsx';
import { SmallMap } from './SmallMap.tsx';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { usePageTable } from '../table/page-table.ts';
import type { TableSubject } from '../table/table-subject.ts';
import { useSite } from '../site/site.ts';

/** One small map for each row of the table, in its order, all on one scale; each is a link to the row's page. */
export function SmallMultiples({ subject }: { readonly subject: TableSubject }) {
  const site = useSite();
  const { table, view, messages } = site;
  const { locale, measure } = view;
  const { rows } = usePageTable(subject);
  const shown = [...rows.head, ...rows.body, ...rows.foot].map(({ citizenship }) => citizenship);
  // a total would set the scale for its parts
  const parts = rows.body
    .map(({ citizenship }) => citizenship.id)
    .filter((id) => !shown.some(({ parent }) => parent === id));
  const classes = commonShadingClasses(table, measure, parts);
  const legend = mapLegend(site, measure, classes, [{ shade: 'blank', figure: '', coloured: null }]);
  const runs = continentRuns(table, shown);
  return (
    <section className="many" aria-label={messages.map.many}>
      <MapLegend {...legend} />
      {runs.map(({ continent, citizenships }, run) => (
        <Fragment key={run}>
          {continent && runs.length > 1 && <h3>{continent.name[locale]}</h3>}
          <ul>
            {citizenships.map((citizenship) => (
              <li key={citizenship.id}>
                <LinkedMap
                  citizenship={citizenship}
                  classes={classes}
                  isCurrent={citizenship === subject.current}
                />
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}

interface LinkedMapProps {
  readonly citizenship: Citizenship;
  readonly classes: Classes;
  readonly isCurrent: boolean;
}

/** A small map that leads to its page, with name and people below it; its figures are what the link is described by. */
function LinkedMap({ citizenship, classes, isCurrent }: LinkedMapProps) {
  const { table, view, numbers, locale } = useSite();
  const { id, name } = citizenship;
  const shading = shadingMeasure(view.measure);
  const readings = shadingReadings(table, view.measure, id);
  const figures = table.regions.map((region, i) => {
    const few = isBracketed(table, shading, id, i + 1);
    return `${region.name[locale]} ${numbers.reading(shading, readings[i] ?? '..', few)}`;
  });
  return (
    <>
      <PlaceLink
        to={{ locale, page: { kind: 'citizenship', citizenship } }}
        title={figures.join('\n')}
        aria-current={isCurrent ? 'page' : undefined}
      >
        <SmallMap citizenship={citizenship} classes={classes} />
        <span>{name[locale]}</span>
      </PlaceLink>{' '}
      <small>{numbers.reading('persons', figureAt(table, id, 0))}</small>
    </>
  );
}
