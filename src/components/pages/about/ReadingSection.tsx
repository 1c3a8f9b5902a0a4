import { boundsIn } from '../../../messages/class-bounds.ts';
import { classesFor, MOST_CLASSES } from '../../../model/classes.ts';
import { SMALL_BASE } from '../../../model/expected.ts';
import { MEASURES, measureRecord } from '../../../model/measures.ts';
import { sizeOf } from '../../../model/sizes.ts';
import { columnOf, partsOf } from '../../../model/table.ts';
import { MUCH_AS } from '../../../model/verdict.ts';
import type { AboutFacts } from './about-facts.ts';
import { calculation } from '../measure-formula.ts';
import { RichText } from './RichText.tsx';
import { TermList } from './TermList.tsx';

/** The figure that the formulas are shown on. */
const EXAMPLE = { citizenship: 'poland', region: 'trondelag' } as const;

/** The measures with their formulas, and what the tables and maps do with them. */
export function ReadingSection(facts: AboutFacts) {
  const { words, messages, table, locale, numbers } = facts;
  const { reading } = words;
  const { id, people } = table.byId.get(EXAMPLE.citizenship) ?? table.total;
  const column = columnOf(table, EXAMPLE.region);
  const destination = table.regions[column - 1]?.destination[locale] ?? '';
  const measures = MEASURES.map((measure) => {
    const { name, explained } = messages.measures[measure];
    const said = (
      <>
        {explained}
        <span className="formula">
          <RichText text={measureRecord(measure).formula} /> ={' '}
          {calculation(table, numbers, measure, id, column)}
        </span>
      </>
    );
    return [name, said] as const;
  });
  return (
    <>
      <p>
        <RichText text={reading.letters(people[locale], destination)} />
      </p>
      <TermList
        terms={[
          ...measures,
          [reading.roundedTerm, reading.rounded],
          [reading.fewTerm, <RichText text={reading.few(SMALL_BASE)} />],
          [
            reading.verdictTerm,
            reading.verdict(numbers.hundredths(MUCH_AS[0]), numbers.hundredths(MUCH_AS[1])),
          ],
          [reading.intervalTerm, reading.interval],
          ...ceilingOf(facts),
          [reading.restTerm, reading.rest],
          [reading.totalsTerm, reading.totals],
          [reading.mapTerm, reading.map(MOST_CLASSES)],
          [reading.indexTerm, reading.index(boundsIn(numbers, classesFor('index', []).breaks))],
        ]}
      />
    </>
  );
}

/** How high an index can be, of the group of which that is least: the largest. */
function ceilingOf({ words: { reading }, table, locale, numbers }: AboutFacts) {
  const all = sizeOf(table, 'persons', table.total.id, 0);
  const sizes = partsOf(table, table.total.id).map((group) => ({
    group,
    persons: sizeOf(table, 'persons', group.id, 0),
  }));
  const [largest] = sizes.toSorted((a, b) => b.persons - a.persons);
  if (!largest || largest.persons === 0) return [];
  const { group, persons } = largest;
  const { whole, hundredths } = numbers;
  const said = reading.ceiling(group.people[locale], whole(all), whole(persons), hundredths(all / persons));
  return [[reading.ceilingTerm, <RichText text={said} />] as const];
}
