import { sumOf } from '../../model/region-counts.ts';
import type { PatternsFacts } from './patterns-facts.ts';
import { FigureActions } from './FigureActions.tsx';
import type { PlaneMark } from './plane-layout.ts';
import { planeLayout, WELL_SHOWN } from './plane-layout.ts';
import { StaticLink } from './StaticLink.tsx';

/** The two axes of the plane. */
const DRAWN = 2;

/** Regions and citizenships on the plane of likeness (a biplot), and how to read it. */
export function LikenessMap({ facts }: { readonly facts: PatternsFacts }) {
  const { words, patterns } = facts;
  const { axes } = patterns.plane;
  const shown = sumOf(axes.slice(0, DRAWN));
  const { width, height, middle, regions, citizenships } = planeLayout(facts);
  const [x, y] = middle;
  return (
    <section id="plane">
      <div className="heat-title">
        <h2>{words.plane.title}</h2>
        <FigureActions facts={facts} />
      </div>
      <p className="note">{words.plane.reading({ shown, first: axes[0] ?? 0, least: WELL_SHOWN })}</p>
      <div className="plane">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={words.plane.label(shown)}
          data-chart="plane"
        >
          <path d={`M0 ${y}H${width}M${x} 0V${height}`} />
          {citizenships.map((mark) => (
            <circle key={mark.id} cx={mark.x} cy={mark.y} r={mark.r} />
          ))}
          {citizenships.map((mark) => (
            <MarkName key={mark.id} facts={facts} mark={mark} />
          ))}
          <g>
            {regions.map((mark) => (
              <path key={mark.id} d={`M${mark.x} ${mark.y - mark.r}l5 5-5 5-5-5z`} />
            ))}
            {regions.map((mark) => (
              <MarkName key={mark.id} facts={facts} mark={mark} />
            ))}
          </g>
        </svg>
      </div>
    </section>
  );
}

const ANCHORS = { start: undefined, middle: 'm', end: 'e' } as const;

/** The name of a mark, which leads to its page; nothing where there is no room for it. */
function MarkName({ facts, mark }: { readonly facts: PatternsFacts; readonly mark: PlaneMark }) {
  if (!mark.label) return null;
  const { x, y, anchor } = mark.label;
  return (
    <StaticLink facts={facts} to={mark.page}>
      <text x={Math.round(x)} y={Math.round(y)} className={ANCHORS[anchor]}>
        {mark.name}
      </text>
    </StaticLink>
  );
}
