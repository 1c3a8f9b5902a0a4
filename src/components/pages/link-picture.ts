import { boundsIn } from '../../messages/class-bounds.ts';
import { PICTURE_WORDS } from '../../messages/picture-words.ts';
import { shadeOf } from '../../model/classes.ts';
import type { Citizenship } from '../../model/dataset.ts';
import { magnitude } from '../../model/figure.ts';
import { shadeNames, shadingClasses, shadingMeasure, shadingReadings } from '../../model/map-shading.ts';
import type { Measure } from '../../model/measures.ts';
import { figureAt } from '../../model/table.ts';
import { circleRadius } from '../map/circle-radius.ts';
import type { MapSubject } from '../map/map-subject.ts';
import type { PageContext } from './page-kind.ts';

/** The measure of a page as it is by default. */
const MEASURE: Measure = 'persons';

interface PictureTexts {
  /** The site's name, above the heading; null where the heading says it. */
  readonly kicker: string | null;
  readonly heading: string;
  /** The page's key figure as it is written. */
  readonly figure: string;
  /** What is counted, read on from the figure. */
  readonly words: string;
}

export type LinkPicture = ReturnType<typeof linkPicture>;

/** The picture that a link to a page is passed on with: the page's map as it is by default, and its key figure. */
export function linkPicture(context: PageContext, { citizenship, region }: MapSubject, texts: PictureTexts) {
  const { messages, locale } = context;
  return {
    ...texts,
    source: messages.footer,
    alt: messages.map.title(citizenship.name[locale]),
    map: { regions: regionsOf(context, citizenship), marked: region?.id ?? null },
    legend: legendOf(context, citizenship),
  };
}

/** The picture of a page that is about the table itself: the number of its figures. */
export function tableLinkPicture(context: PageContext, heading: string): LinkPicture {
  const { table, messages, numbers, locale } = context;
  const { citizenships, regions } = table.dataset;
  return linkPicture(
    context,
    { citizenship: table.total, region: null },
    {
      kicker: messages.site,
      heading,
      figure: numbers.whole(citizenships.length * (regions.length + 1)),
      words: PICTURE_WORDS[locale].figures,
    },
  );
}

function regionsOf({ table }: PageContext, { id }: Citizenship) {
  const shades = shadeNames(table, MEASURE, id, shadingClasses(table, MEASURE, id));
  return table.regions.map((region, i) => ({
    id: region.id,
    shade: shades[i] ?? 'blank',
    radius: circleRadius(table, id, magnitude(figureAt(table, id, i + 1)) ?? 0),
  }));
}

function legendOf({ table, messages, numbers }: PageContext, { id }: Citizenship) {
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
