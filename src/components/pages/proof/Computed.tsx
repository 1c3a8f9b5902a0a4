import type { Citizenship } from '../../../model/dataset.ts';
import { expectedPersons } from '../../../model/expected.ts';
import { magnitude } from '../../../model/figure.ts';
import { isConstant } from '../../../model/map-shading.ts';
import type { Measure } from '../../../model/measures.ts';
import { isBracketed, measureRecord, MEASURES, readMeasure } from '../../../model/measures.ts';
import { poissonInterval } from '../../../model/poisson-interval.ts';
import { figureAt } from '../../../model/table.ts';
import { placePath } from '../../../view/page.ts';
import { calculation, personsInFormula } from '../measure-formula.ts';
import type { ProofFacts } from './proof-facts.ts';

interface ComputedProps {
  readonly facts: ProofFacts;
  readonly citizenship: Citizenship;
  readonly column: number;
}

/** How many digits a computed number has at least that another is computed from, so that what comes of it can be followed. */
const DIGITS = 4;

/** Every measure of a figure, and what it is judged by: the formula with the numbers in it. */
export function Computed({ facts, citizenship, column }: ComputedProps) {
  const { table, words, messages, locale, root } = facts;
  const about = placePath(table, { locale, page: { kind: 'about' } });
  const lines = MEASURES.filter((measure) => saysSomething(facts, measure, citizenship, column)).map(
    (measure) => ({
      term: messages.measures[measure].name,
      formula: formulaOf(facts, measure, citizenship, column),
    }),
  );
  const all = [
    ...lines,
    ...(column > 0 && citizenship.kind !== 'total' ? judgement(facts, citizenship, column) : []),
  ];
  if (all.length === 0) return null;
  return (
    <div className="computed">
      <h3>{words.computed.title}</h3>
      <dl>
        {all.map(({ term, formula }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{formula}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`${root}${about}#reading`}>{words.computed.method}</a>
      </p>
    </div>
  );
}

/** False for the figure itself, for what has the same value everywhere by definition, and for what has no number. */
function saysSomething(
  { table }: ProofFacts,
  measure: Measure,
  citizenship: Citizenship,
  column: number,
): boolean {
  if (magnitude(readMeasure(table, measure, citizenship.id, column)) === null) return false;
  const { isPublished, isConstantForNorway } = measureRecord(measure);
  return !isPublished && !isConstant(measure, citizenship) && !(column === 0 && isConstantForNorway);
}

function formulaOf({ table, numbers }: ProofFacts, measure: Measure, { id }: Citizenship, column: number) {
  const text = calculation(table, numbers, measure, id, column);
  if (!isBracketed(table, measure, id, column)) return text;
  return text.replace(/= (\S+)$/, '= ($1)');
}

/** How many were expected, how many more or fewer moved, and the interval of the index. */
function judgement({ table, words, numbers }: ProofFacts, { id }: Citizenship, column: number) {
  const { whole, decimal, hundredths, fixed } = numbers;
  const digits = (n: number) => fixed(n, Math.max(1, DIGITS - 1 - Math.floor(Math.log10(n || 1))));
  const x = magnitude(figureAt(table, id, column));
  const expected = expectedPersons(table, id, column);
  if (x === null || typeof expected !== 'number' || expected === 0) return [];
  const total = (citizenship: string, at: number) =>
    personsInFormula(numbers, figureAt(table, citizenship, at));
  const { low, high } = poissonInterval(x);
  const surplus = `${x > expected ? '+' : ''}${decimal(x - expected)}`;
  return [
    {
      term: words.computed.expected,
      formula: `${total(table.total.id, column)} · ${total(id, 0)} / ${total(table.total.id, 0)} = ${digits(expected)}`,
    },
    { term: words.computed.surplus, formula: `${whole(x)} − ${digits(expected)} = ${surplus}` },
    {
      term: words.computed.interval,
      formula:
        `${digits(low)} / ${digits(expected)} = ${hundredths(low / expected)} ${words.computed.to} ` +
        `${digits(high)} / ${digits(expected)} = ${hundredths(high / expected)}; ${words.computed.intervalNote(whole(x))}`,
    },
  ];
}
