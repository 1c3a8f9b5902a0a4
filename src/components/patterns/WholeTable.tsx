import { FigureActions } from './FigureActions.tsx';
import { FactBars } from './FactBars.tsx';
import type { PatternsFacts } from './patterns-facts.ts';
import { wholeTableFacts } from './whole-table-facts.ts';

/** What the table says as a whole: a few facts, each with its figures and bars. */
export function WholeTable({ facts }: { readonly facts: PatternsFacts }) {
  return (
    <section id="whole">
      <div className="heat-title">
        <h2>{facts.words.facts.title}</h2>
        <FigureActions facts={facts} />
      </div>
      <div className="facts">
        {wholeTableFacts(facts).map(({ title, sentence, bars }) => (
          <div key={title}>
            <h3>{title}</h3>
            <p>{sentence}</p>
            <FactBars bars={bars} />
          </div>
        ))}
      </div>
    </section>
  );
}
