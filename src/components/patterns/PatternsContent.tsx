import { indexScale } from '../chart/index-bar.ts';
import { RatioScale } from '../chart/RatioScale.tsx';
import { FigureActions } from './FigureActions.tsx';
import { HEAT_MOST } from './heat-most.ts';
import { HeatColumns } from './HeatColumns.tsx';
import { LikenessMap } from './LikenessMap.tsx';
import { patternClauses } from './pattern-clauses.ts';
import type { PatternsFacts } from './patterns-facts.ts';
import { StaticLink } from './StaticLink.tsx';
import { WholeTable } from './WholeTable.tsx';

/** All that the patterns page says below its heading. Rendered in the build alone: its words are no part of the script. */
export function PatternsContent(facts: PatternsFacts) {
  const { table, words, patterns, messages, locale } = facts;
  const clauses = patterns.patterns.map((pattern) => patternClauses(table.regions, pattern, locale));
  return (
    <>
      <p className="finding">{words.finding(clauses)}</p>
      <p className="counted">{words.counted}</p>
      <section id="heat">
        <div className="heat-title">
          <h2>{words.heat}</h2>
          <RatioScale {...indexScale({ messages }, HEAT_MOST)} />
          <button type="button" hidden>
            {words.regroup}
          </button>
          <FigureActions facts={facts} />
        </div>
        <HeatColumns facts={facts} />
        <p className="note">
          {words.notes(patterns.resampling)}{' '}
          <StaticLink facts={facts} to={{ kind: 'about' }} hash="#methods">
            {words.methods}
          </StaticLink>
        </p>
      </section>
      <WholeTable facts={facts} />
      <LikenessMap facts={facts} />
    </>
  );
}
