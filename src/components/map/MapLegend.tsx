import { boundsIn } from '../../messages/class-bounds.ts';
import type { Classes } from '../../model/classes.ts';
import { shadeOf } from '../../model/classes.ts';
import { magnitude } from '../../model/figure.ts';
import { shadeNames, shadingMeasure, shadingReadings } from '../../model/map-shading.ts';
import type { Measure } from '../../model/measures.ts';
import { LEGEND_WIDTH, legendScale } from './legend-scale.ts';
import { useSite } from '../site/site.ts';

interface MapLegendProps {
  readonly classes: Classes;
  /** The citizenship whose regions stand as ticks on the legend; null for a legend of many maps. */
  readonly citizenship: string | null;
  readonly measure: Measure;
}

/** Room for half a number on either side of the scale. */
const MARGIN = 14;

/** The scale of a map drawn to scale: a band for each class, their bounds, and the regions' own values as ticks. */
export function MapLegend({ classes, citizenship, measure }: MapLegendProps) {
  const { table, messages, numbers } = useSite();
  const shading = shadingMeasure(measure);
  const readings = citizenship === null ? [] : shadingReadings(table, measure, citizenship);
  const shades = citizenship === null ? [] : shadeNames(table, measure, citizenship, classes);
  const shaded = readings.filter((_, i) => shades[i] !== 'blank');
  const values = shaded.map(magnitude).filter((size) => size !== null);
  const [first] = shaded;
  return (
    <div className="legend">
      <p>{messages.map.colour(messages.measures[shading].unit)}</p>
      {measure === 'persons' && values.some((size) => size > 0) && <p>{messages.map.circle}</p>}
      {classes.breaks.length > 0 ? (
        <Scale classes={classes} values={values} bounds={boundsIn(numbers, classes.breaks)} />
      ) : (
        first !== undefined && <p>{messages.map.oneValue(numbers.reading(shading, first))}</p>
      )}
      {measure === 'index' && (citizenship === null || shades.includes('blank')) && (
        <p>{messages.map.blank}</p>
      )}
    </div>
  );
}

interface ScaleProps {
  readonly classes: Classes;
  readonly values: readonly number[];
  /** The classes' breaks as written. */
  readonly bounds: readonly string[];
}

function Scale({ classes, values, bounds }: ScaleProps) {
  const { map } = useSite().messages;
  const place = legendScale(classes, values);
  const edges = [0, ...classes.breaks.map(place), LEGEND_WIDTH];
  const scheme = classes.scheme === 'sequential' ? 'step' : 'ratio';
  const ranges = bounds.map((bound, i) =>
    i === 0 ? map.below(bound) : map.between(bounds[i - 1] ?? '', bound),
  );
  return (
    <svg
      viewBox={`${-MARGIN} 0 ${LEGEND_WIDTH + 2 * MARGIN} 46`}
      role="img"
      aria-label={[...ranges, map.from(bounds.at(-1) ?? '')].join('; ')}
    >
      {edges.slice(1).map((end, i) => {
        const start = edges[i] ?? 0;
        return (
          <rect
            key={i}
            className={`${scheme}-${shadeOf(classes, i)}`}
            x={start}
            y={8}
            width={end - start}
            height={12}
          />
        );
      })}
      {values.map((value, i) => (
        <path key={i} className="tick" d={`M${place(value)} 4v20`} />
      ))}
      {bounds.map((bound, i) => (
        <text key={i} x={edges[i + 1]} y={38}>
          {bound}
        </text>
      ))}
    </svg>
  );
}
