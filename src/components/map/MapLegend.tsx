import type { Legend } from '../../pictures/legend.ts';
import { landColour } from '../../pictures/theme.ts';

/** What the colours of a map stand for, a line for each class. */
export function MapLegend({ heading, entries }: Legend) {
  return (
    <div className="legend">
      <p>{heading}</p>
      <ul>
        {entries.map(({ shade, text }) => (
          <li key={text} className={landColour(shade)}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
