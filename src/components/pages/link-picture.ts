import { boundsIn } from '../../messages/class-bounds.ts';
import type { PictureWords } from '../../messages/picture-words.ts';
import { PICTURE_WORDS } from '../../messages/picture-words.ts';
import { shadeOf } from '../../model/classes.ts';
import type { Citizenship } from '../../model/dataset.ts';
import { magnitude } from '../../model/figure.ts';
import { shadeNames, shadingClasses, shadingMeasure, shadingReadings } from '../../model/map-shading.ts';
import type { Measure } from '../../model/measures.ts';
import { read } from '../../model/measures.ts';
import { columnOf, figureAt } from '../../model/table.ts';
import type { Page } from '../../view/page.ts';
import { circleRadius } from '../map/circle-radius.ts';
import type { Site } from '../site/site.ts';

type Context = Pick<Site, 'table' | 'messages' | 'numbers' | 'locale'>;

const MEASURE: Measure = 'persons';

/**
 * What the picture of a page shows where a link to it is passed on: the map of the page as it is by default, its key
 * figure, and what that counts.
 */
export function pagePicture(context: Context, page: Page) {
  const { table, messages, locale } = context;
  const citizenship = page.kind === 'citizenship' ? page.citizenship : table.total;
  const home = page.kind === 'citizenship' && citizenship.kind === 'total';
  return {
    kicker: home ? null : messages.site,
    heading: home ? messages.site : headingOf(context, page),
    ...keyFigure(context, page),
    source: messages.footer,
    alt: messages.map.title(citizenship.name[locale]),
    map: {
      regions: regionsOf(context, citizenship),
      marked: page.kind === 'region' ? page.region.id : null,
    },
    legend: legendOf(context, citizenship),
  };
}

function headingOf({ messages, locale }: Context, page: Page): string {
  if (page.kind === 'citizenship') return page.citizenship.name[locale];
  if (page.kind === 'region') return page.region.name[locale];
  return page.kind === 'about' ? messages.about : messages.missing.title;
}

/** The figure of a page and the words that are read on from it. */
function keyFigure(context: Context, page: Page): { readonly figure: string; readonly words: string } {
  const { table, messages, numbers, locale } = context;
  const say: PictureWords = PICTURE_WORDS[locale];
  const size = (measure: Measure, citizenship: string, column: number) =>
    magnitude(read(table, measure, citizenship, column)) ?? 0;
  if (page.kind === 'region') {
    const column = columnOf(table, page.region.id);
    const { id } = table.total;
    return {
      figure: numbers.reading(MEASURE, figureAt(table, id, column)),
      words: say.region(
        page.region.destination[locale],
        size('rate', id, column),
        size('distribution', id, column),
      ),
    };
  }
  if (page.kind === 'citizenship') {
    const { id, kind, people } = page.citizenship;
    const persons = figureAt(table, id, 0);
    const words = () => {
      if (magnitude(persons) === null) return messages.finding.unpublished(people[locale]);
      if (magnitude(persons) === 0) return messages.finding.none(people[locale]);
      if (kind === 'total') return say.all(size('rate', id, 0));
      return say.citizenship(people[locale], size('share', id, 0));
    };
    return { figure: numbers.reading(MEASURE, persons), words: words() };
  }
  const { citizenships, regions } = table.dataset;
  return { figure: numbers.whole(citizenships.length * (regions.length + 1)), words: say.figures };
}

function regionsOf({ table }: Context, { id }: Citizenship) {
  const shades = shadeNames(table, MEASURE, id, shadingClasses(table, MEASURE, id));
  return table.regions.map((region, i) => ({
    id: region.id,
    shade: shades[i] ?? 'blank',
    radius: circleRadius(table, id, magnitude(figureAt(table, id, i + 1)) ?? 0),
  }));
}

function legendOf({ table, messages, numbers }: Context, { id }: Citizenship) {
  const classes = shadingClasses(table, MEASURE, id);
  const { breaks } = classes;
  const shading = shadingMeasure(MEASURE);
  const [reading] = shadingReadings(table, MEASURE, id);
  const colour = messages.map.colour(messages.measures[shading].unit);
  const one = breaks.length === 0 && reading !== undefined;
  const circles = table.regions.some((_, i) => (magnitude(figureAt(table, id, i + 1)) ?? 0) > 0);
  return {
    colour: one ? `${colour}, ${messages.map.oneValue(numbers.reading(shading, reading))}` : colour,
    circle: circles ? messages.map.circle : null,
    shades: one ? [] : [...breaks, 0].map((_, i) => `step-${shadeOf(classes, i)}`),
    bounds: boundsIn(numbers, breaks),
  };
}
