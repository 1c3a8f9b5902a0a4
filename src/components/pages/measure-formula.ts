import type { Numbers } from '../../messages/numbers.ts';
import type { Measure } from '../../model/measures.ts';
import type { Figure } from '../../model/dataset.ts';
import { magnitude } from '../../model/figure.ts';
import { measureRecord, readMeasure } from '../../model/measures.ts';
import type { Table } from '../../model/table.ts';
import { figureAt } from '../../model/table.ts';

/** A formula with the numbers of a citizenship in a column for its letters, and what they come to. */
export function calculation(
  table: Table,
  { whole, reading }: Pick<Numbers, 'whole' | 'reading'>,
  measure: Measure,
  citizenship: string,
  column: number,
): string {
  const persons = (id: string, at: number) => personsInFormula({ whole, reading }, figureAt(table, id, at));
  const letters: Readonly<Record<string, string>> = {
    x: persons(citizenship, column),
    X_r: persons(table.total.id, column),
    X_c: persons(citizenship, 0),
    X: persons(table.total.id, 0),
    P_r: whole(table.population[column] ?? 0),
  };
  const numbers = measureRecord(measure).formula.replace(
    /[xXP](_[rc])?/g,
    (letter) => letters[letter] ?? letter,
  );
  const result = reading(measure, readMeasure(table, measure, citizenship, column));
  return numbers === result ? result : `${numbers} = ${result}`;
}

/** A published figure as it is reckoned with: nil as the number that it is. */
export function personsInFormula(
  { whole, reading }: Pick<Numbers, 'whole' | 'reading'>,
  figure: Figure,
): string {
  const persons = magnitude(figure);
  return persons === null ? reading('persons', figure) : whole(persons);
}
