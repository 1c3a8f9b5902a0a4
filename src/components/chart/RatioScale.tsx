import type { RatioAxis } from '../../pictures/bar-chart.ts';
import { percent } from './BarDrawing.tsx';

/** The scale above bars about 1: axis and legend at once. */
export function RatioScale({ classes, words }: RatioAxis) {
  return (
    <div className="scale">
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
      <svg aria-hidden="true">
        {classes.map(({ from, to, colour }) => (
          <rect key={colour} className={colour} x={percent(from)} width={percent(to - from)} height="100%" />
        ))}
      </svg>
    </div>
  );
}
