import { shadeName, shadingClasses, shadingMeasure, shadingReadings } from '../model/map-shading.ts';
import { isSmallBase, restsOnFew } from '../model/measures.ts';
import { MapLegend } from './MapLegend.tsx';
import { MAP_FRAME, outlineId } from './map-frame.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { usePageTable } from './page-table.ts';
import { useSite } from './site.ts';

/** One small map for each row of the table, in its order, all on one scale; each is a link to the row's page. */
export function SmallMultiples() {
  const { table, view, messages, numbers } = useSite();
  const { locale, measure } = view;
  const { rows } = usePageTable();
  const shading = shadingMeasure(measure);
  const shown = [...rows.head, ...rows.body, ...rows.foot].map(({ citizenship }) => citizenship);
  const classes = shadingClasses(
    table,
    measure,
    shown.map(({ id }) => id),
  );
  return (
    <section className="many" aria-label={messages.map.many}>
      <MapLegend classes={classes} citizenship={null} measure={measure} />
      {measure === 'index' && <p className="legend">{messages.map.blank}</p>}
      <ul>
        {shown.map((citizenship) => {
          const readings = shadingReadings(table, measure, citizenship.id);
          const figures = table.regions.map((region, i) => {
            const text = numbers.reading(shading, readings[i] ?? '..');
            return `${region.name[locale]} ${restsOnFew(table, shading, citizenship.id, i + 1) ? `(${text})` : text}`;
          });
          return (
            <li key={citizenship.id}>
              <PlaceLink
                to={{ locale, page: { kind: 'citizenship', citizenship } }}
                title={figures.join('\n')}
              >
                <svg
                  data-map={citizenship.id}
                  viewBox={`0 0 ${MAP_FRAME.width} ${MAP_FRAME.height}`}
                  role="img"
                  aria-label={figures.join(', ')}
                >
                  {table.regions.map((region, i) => (
                    <use
                      key={region.id}
                      data-region={region.id}
                      className={
                        measure === 'index' && isSmallBase(table, citizenship.id, i + 1)
                          ? 'blank'
                          : shadeName(classes, readings[i] ?? '..')
                      }
                      href={`#${outlineId(region.id)}`}
                    />
                  ))}
                </svg>
                <span>{citizenship.name[locale]}</span>
              </PlaceLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
