import type { Classes } from '../model/classes.ts';
import { shadeOf } from '../model/classes.ts';
import { magnitude } from '../model/figure.ts';
import { shadingMeasure, shadingReadings } from '../model/map-shading.ts';
import type { Measure } from '../model/measures.ts';
import { useSite } from './site.ts';

interface MapLegendProps {
  readonly classes: Classes;
  /** The citizenship whose regions stand as ticks on the legend; null for a legend of many maps. */
  readonly citizenship: string | null;
  readonly measure: Measure;
}

const WIDTH = 300;
const MARGIN = 14;

/** The scale of a map drawn to scale: a band for each class, their bounds, and the regions' own values as ticks. */
export function MapLegend({ classes, citizenship, measure }: MapLegendProps) {
  const { table, messages, numbers } = useSite();
  const shading = shadingMeasure(measure);
  const { breaks } = classes;
  const readings = citizenship === null ? [] : shadingReadings(table, measure, citizenship);
  const values = readings.map(magnitude).filter((size) => size !== null);
  const text = (value: number) => numbers.reading(shading, value);
  const unit = messages.measures[shading].unit;
  const place = scaleOf(classes, values);
  const bounds = [0, ...breaks.map(place), WIDTH];
  const classWords =
    breaks.length === 0 ? (values[0] === undefined ? '' : messages.map.oneValue(text(values[0]))) : null;

  return (
    <div className="legend">
      <p>
        {messages.map.colour(unit)}
        {measure === 'persons' && (
          <>
            <br />
            {messages.map.circle}
          </>
        )}
        {classWords !== null && (
          <>
            <br />
            {classWords}
          </>
        )}
      </p>
      {breaks.length > 0 && (
        <svg viewBox={`${-MARGIN} 0 ${WIDTH + 2 * MARGIN} 40`} role="img" aria-label={classNames()}>
          {bounds.slice(1).map((end, i) => {
            const start = bounds[i] ?? 0;
            const scheme = classes.scheme === 'sequential' ? 'step' : 'ratio';
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
          {breaks.map((value) => (
            <text key={value} x={place(value)} y={38}>
              {text(value)}
            </text>
          ))}
        </svg>
      )}
    </div>
  );

  function classNames(): string {
    const last = breaks.length - 1;
    const ranges = breaks.map((value, i) =>
      i === 0
        ? messages.map.below(text(value))
        : messages.map.between(text(breaks[i - 1] ?? value), text(value)),
    );
    return [...ranges, messages.map.from(text(breaks[last] ?? 0))].join('; ');
  }
}

/** A scale from values to 0…{@link WIDTH}: linear, or logarithmic for ratios. Whole numbers. */
function scaleOf({ scheme, breaks }: Classes, values: readonly number[]): (value: number) => number {
  const first = breaks[0] ?? 0;
  const last = breaks.at(-1) ?? 1;
  const ratio = scheme === 'diverging';
  const step = ratio ? 2 : breaks.length > 1 ? last - (breaks.at(-2) ?? 0) : last / 2;
  const low = ratio ? first / step : Math.min(first - step / 2, ...values);
  const high = ratio ? last * step : Math.max(last + step / 2, ...values);
  const across = ratio
    ? (v: number) => Math.log(v / low) / Math.log(high / low)
    : (v: number) => (v - low) / (high - low);
  return (value) => Math.round(WIDTH * Math.min(1, Math.max(0, across(value))));
}
