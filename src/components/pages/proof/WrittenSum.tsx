import type { FigureSum, PlacedFigure } from '../../../model/figure-sums.ts';
import type { ProofFacts } from './proof-facts.ts';
import { columnId, proofHref } from './proof-facts.ts';

interface WrittenSumProps {
  readonly facts: ProofFacts;
  readonly sum: FigureSum;
  /** The figure that is proved. */
  readonly shown: PlacedFigure;
}

/** A sum written out: each addend leads to its own proof, and so does the sum. */
export function WrittenSum({ facts, sum: { kind, addends, sum }, shown }: WrittenSumProps) {
  const { table, words, proof, numbers, messages, locale } = facts;
  const isShown = ({ citizenship, column }: PlacedFigure) =>
    citizenship === shown.citizenship && column === shown.column;
  const check = proof.sums.find(
    (one) =>
      one.kind === kind &&
      one.citizenship === sum.citizenship.id &&
      one.column === columnId(table, sum.column),
  );
  const nameOf = ({ citizenship, column }: PlacedFigure) =>
    kind === 'group'
      ? citizenship.name[locale]
      : (table.regions[column - 1]?.name[locale] ?? messages.column.total);
  const entry = (one: PlacedFigure) => (
    <>
      {isShown(one) ? (
        <mark>{nameOf(one)}</mark>
      ) : (
        <a href={proofHref(facts, one, shown.citizenship)}>{nameOf(one)}</a>
      )}{' '}
      <b>{numbers.reading('persons', one.figure)}</b>
    </>
  );
  const titled = kind === 'row' ? words.row : isShown(sum) ? words.parts : words.group;
  return (
    <div className={`sum ${kind}`}>
      <h3>{titled.title}</h3>
      <p>{titled.text(addends.length, sum.citizenship.name[locale])}</p>
      <ol>
        {addends.map((one) => (
          <li key={`${one.citizenship.id} ${one.column}`}>{entry(one)}</li>
        ))}
        <li>
          {entry(sum)} {check && <small className={check.result}>{words.results[check.result]}</small>}
        </li>
      </ol>
    </div>
  );
}
