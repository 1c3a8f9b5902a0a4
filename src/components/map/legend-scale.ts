import type { Classes } from '../../model/classes.ts';

/** The width of a legend's scale, in units of its drawing. */
export const LEGEND_WIDTH = 300;

/**
 * A scale from values to 0…{@link LEGEND_WIDTH}, whole numbers: linear or, for steps by ratio, logarithmic. It reaches beyond the
 * outer bounds by half a class, or as far as the values do.
 */
export function legendScale(
  { steps, breaks }: Classes,
  values: readonly number[],
): (value: number) => number {
  const first = breaks[0] ?? 0;
  const last = breaks.at(-1) ?? 1;
  const ratio = steps === 'ratio';
  const step = ratio ? 2 : breaks.length > 1 ? last - (breaks.at(-2) ?? 0) : last / 2;
  const low = ratio ? first / step : Math.min(first - step / 2, ...values);
  const high = ratio ? last * step : Math.max(last + step / 2, ...values);
  const along = ratio
    ? (value: number) => Math.log(value / low) / Math.log(high / low)
    : (value: number) => (value - low) / (high - low);
  return (value) => Math.round(LEGEND_WIDTH * Math.min(1, Math.max(0, along(value))));
}
