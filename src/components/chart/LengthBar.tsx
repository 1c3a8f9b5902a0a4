import type { RegionBar } from './region-bars.ts';

/** A bar, and the mark where it would end if all had spread as everybody who moved. Seen alone: the figure stands beside. */
export function LengthBar({ bar }: { readonly bar: RegionBar | undefined }) {
  if (!bar) return null;
  return (
    <svg aria-hidden="true">
      <rect className="bar" width={`${bar.length}%`} y="18%" height="64%" />
      {bar.mark !== null && <rect className="tick" x={`${bar.mark}%`} width="2" height="100%" />}
    </svg>
  );
}
