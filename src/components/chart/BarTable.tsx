import type { BarChart, BarRow } from '../../pictures/bar-chart.ts';
import { BarDrawing } from './BarDrawing.tsx';
import { QuietFigures } from './QuietFigures.tsx';
import { RatioScale } from './RatioScale.tsx';
import { RowLink } from './RowLink.tsx';

interface BarTableProps {
  /** What is drawn: `regionChart`, `compositionChart`, `continentsChart`, `largestChart`, `contrastChart`. */
  readonly chart: BarChart;
  /** The chart's name in the markup, `data-chart`. */
  readonly name: string;
  /** What the table is read out as. */
  readonly caption: string;
  /** Ids of the rows that are selected and under the pointer. */
  readonly selected?: string | null;
  readonly hovered?: string | null;
  readonly onHover?: (id: string | null) => void;
}

/**
 * A bar chart as a table: name, figure in bold, bar, quiet figures. To a screen reader a table of figures, to which the bars
 * add nothing. One component for all bar charts: lengths with a tick, bars about 1 with an interval, parts of a whole.
 */
export function BarTable({ chart, name, caption, selected, hovered, onHover }: BarTableProps) {
  const { heads, rows, total, scale } = chart;
  const stateOf = ({ id }: BarRow) =>
    [id === selected && 'on', id === hovered && 'under'].filter(Boolean).join(' ') || undefined;
  return (
    <table className="bars" data-chart={name} onPointerLeave={onHover && (() => onHover(null))}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.label}</th>
          <th scope="col">{heads.figure}</th>
          <td className="b">{scale && <RatioScale {...scale} />}</td>
          {heads.others.map((head) => (
            <th key={head} scope="col" className="q">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={stateOf(row)} onPointerEnter={onHover && (() => onHover(row.id))}>
            <th scope="row">
              <RowLink {...row} />
            </th>
            <td>{row.figure}</td>
            <td className="b" {...{ [`data-${row.of}`]: row.id }}>
              <BarDrawing row={row} isAboutOne={scale !== null} />
              {row.parts.length > 0 && (
                <ul>
                  {row.parts.map((part) => (
                    <li key={part.id}>
                      <RowLink of="citizenship" {...part} /> {part.figure}
                    </li>
                  ))}
                </ul>
              )}
            </td>
            <QuietFigures figures={row.others} />
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>
            <th scope="row">{total.label}</th>
            <td>{total.figure}</td>
            <td />
            <QuietFigures figures={total.others} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}
