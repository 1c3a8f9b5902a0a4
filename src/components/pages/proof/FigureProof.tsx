import type { Citizenship } from '../../../model/dataset.ts';
import { magnitude } from '../../../model/figure.ts';
import { sumsThrough } from '../../../model/figure-sums.ts';
import { figureAt } from '../../../model/table.ts';
import { placePath } from '../../../view/page.ts';
import { Computed } from './Computed.tsx';
import type { ProofFacts } from './proof-facts.ts';
import { columnId } from './proof-facts.ts';
import { PublishedLine } from './PublishedLine.tsx';
import { WrittenSum } from './WrittenSum.tsx';

interface FigureProofProps {
  readonly facts: ProofFacts;
  readonly citizenship: Citizenship;
  readonly column: number;
}

/** One figure, its sums with all their addends, its place in the text, and what is computed from it. */
export function FigureProof({ facts, citizenship, column }: FigureProofProps) {
  const { table, words, locale, numbers, root } = facts;
  const id = columnId(table, column);
  const figure = figureAt(table, citizenship.id, column);
  const region = table.regions[column - 1];
  const page = root + placePath(table, { locale, page: { kind: 'citizenship', citizenship } });
  return (
    <section id={id} aria-labelledby={`${id}-figure`}>
      <h2 id={`${id}-figure`}>
        <b>{numbers.reading('persons', figure)}</b> {sentence(facts, citizenship, column)}
      </h2>
      <p className="links">
        <a href={region ? `${page}?region=${region.id}` : page}>{words.links.map}</a>
        <a href={`#${id}`}>{words.links.here}</a>
      </p>
      {sumsThrough(table, citizenship, column).map((sum) => (
        <WrittenSum
          key={`${sum.kind} ${sum.sum.citizenship.id}`}
          {...{ facts, sum, shown: { citizenship, column, figure } }}
        />
      ))}
      <PublishedLine {...{ facts, citizenship, column }} />
      <Computed {...{ facts, citizenship, column }} />
    </section>
  );
}

/** What the figure says, read on from it. */
function sentence({ table, words, messages, locale }: ProofFacts, citizenship: Citizenship, column: number) {
  const people = citizenship.people[locale];
  const destination = table.regions[column - 1]?.destination[locale] ?? words.toNorway;
  const persons = magnitude(figureAt(table, citizenship.id, column));
  const { nil, one, persons: more } = messages.selected;
  const moves = persons === 0 ? nil : persons === 1 ? one : more;
  return words.inYear(moves(people, destination), table.dataset.year);
}
