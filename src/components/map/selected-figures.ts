import type { Citizenship, Region } from '../../model/dataset.ts';
import { magnitude } from '../../model/figure.ts';
import { isConstant } from '../../model/map-shading.ts';
import type { Measure } from '../../model/measures.ts';
import { MEASURES, readMeasure } from '../../model/measures.ts';
import { regionRank } from '../../model/ranking.ts';
import { columnOf } from '../../model/table.ts';
import { judgeIndex } from '../../model/verdict.ts';
import { figuresByRegion } from '../chart/figures-by-region.ts';
import type { Site } from '../site/site.ts';

/** A measure in a region: "14.3 % of all who moved there". */
interface SelectedFigure {
  readonly measure: Measure;
  /** What the measure is called. */
  readonly label: string;
  readonly figure: string;
  /** What the figure is of; it follows the figure. */
  readonly said: string;
}

type Context = Pick<Site, 'table' | 'view' | 'messages' | 'numbers'>;

/**
 * What the measures of a citizenship come to in a region, each with how it reads there. Those that are the same everywhere by
 * definition, and those that there is no number of, are left out; where nobody moved there is one line alone.
 */
export function selectedFigures(
  { table, view, messages, numbers }: Context,
  citizenship: Citizenship,
  region: Region,
): readonly SelectedFigure[] {
  const { locale } = view;
  const { id } = citizenship;
  const column = columnOf(table, region.id);
  const people = citizenship.people[locale];
  const words = messages.selected;
  const figures = figuresByRegion({ table, numbers }, id);
  const persons = readMeasure(table, 'persons', id, column);
  const judged = judgeIndex(table, id, column);
  const moved = persons === '-' ? words.nil : persons === 1 ? words.one : words.persons;
  const said: Record<Measure, string | null> = {
    persons: moved(people, region.destination[locale]),
    rate: words.rate,
    share: words.share,
    distribution: words.distribution(people),
    index: judged && words.index(magnitude(persons) ?? 0, judged),
  };
  return MEASURES.flatMap((measure) => {
    const reading = readMeasure(table, measure, id, column);
    const told = said[measure];
    if (told === null || isConstant(measure, citizenship)) return [];
    if (measure !== 'persons' && (persons === '-' || typeof reading !== 'number')) return [];
    const rank = measure === view.measure && persons !== '-' && regionRank(table, measure, id, column);
    return [
      {
        measure,
        label: messages.measures[measure].name,
        figure: figures(measure, column).text,
        said: rank ? `${told}; ${words.rank(rank)}` : told,
      },
    ];
  });
}
