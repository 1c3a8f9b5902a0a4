import type { BarRow } from '../../pictures/bar-chart.ts';

interface BarDrawingProps {
  readonly row: Pick<BarRow, 'bar' | 'tick' | 'interval'>;
  /** True for a bar that begins at 1, in the middle of its scale. */
  readonly isAboutOne: boolean;
}

/** A bar with its tick or interval. Seen alone: the figure stands beside it. */
export function BarDrawing({ row: { bar, tick, interval }, isAboutOne }: BarDrawingProps) {
  return (
    <svg aria-hidden="true">
      {bar.map(({ from, to, colour }) => (
        <rect
          key={from}
          className={colour}
          x={from > 0 ? percent(from) : undefined}
          width={percent(to - from)}
          y="18%"
          height="64%"
        />
      ))}
      {tick !== null && <rect className="tick" x={percent(tick)} width="2" height="100%" />}
      {interval && (
        <line className="interval" x1={percent(interval[0])} x2={percent(interval[1])} y1="50%" y2="50%" />
      )}
      {isAboutOne && <line className="one" x1="50%" x2="50%" y2="100%" />}
    </svg>
  );
}

/** A part of the whole with as many decimals as can be seen. */
export function percent(part: number): string {
  return `${Math.round(1000 * part) / 10}%`;
}
