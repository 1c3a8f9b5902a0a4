import { commonShadingClasses, shadingMeasure, shadingReadings } from '../../model/map-shading.ts';
import { isBracketed } from '../../model/measures.ts';
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
  const { table, view, messages, numbers } = site;
  const { locale, measure } = view;
  const { rows } = usePageTable(subject);
  const shading = shadingMeasure(measure);
  const shown = [...rows.head, ...rows.body, ...rows.foot].map(({ citizenship }) => citizenship);
  // a total would set the scale for its parts
  const parts = rows.body
    .map(({ citizenship }) => citizenship.id)
    .filter((id) => !shown.some(({ parent }) => parent === id));
  const classes = commonShadingClasses(table, measure, parts);
  const legend = mapLegend(site, measure, classes, [{ shade: 'blank', figure: '', coloured: null }]);
  return (
    <section className="many" aria-label={messages.map.many}>
      <MapLegend {...legend} />
      <ul>
        {shown.map((citizenship) => {
          const readings = shadingReadings(table, measure, citizenship.id);
          const figures = table.regions.map((region, i) => {
            const few = isBracketed(table, shading, citizenship.id, i + 1);
            return `${region.name[locale]} ${numbers.reading(shading, readings[i] ?? '..', few)}`;
          });
          return (
            <li key={citizenship.id}>
              <PlaceLink
                to={{ locale, page: { kind: 'citizenship', citizenship } }}
                title={figures.join('\n')}
                aria-current={citizenship === subject.current ? 'page' : undefined}
              >
                <SmallMap citizenship={citizenship} classes={classes} />
                <span>{citizenship.name[locale]}</span>
              </PlaceLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
