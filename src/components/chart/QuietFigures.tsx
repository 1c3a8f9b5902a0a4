import type { BarFigure } from '../../pictures/bar-chart.ts';

/** The quiet figures of a row, each on the colour of its class where it has one. */
export function QuietFigures({ figures }: { readonly figures: readonly BarFigure[] }) {
  return figures.map(({ text, shade }, i) => (
    <td key={i} className="q">
      {shade === null ? text : <span className={shade}>{text}</span>}
    </td>
  ));
}
