import { PICTURE_WORDS } from '../../messages/picture-words.ts';
import { shadingClasses } from '../../model/map-shading.ts';
import type { Measure } from '../../model/measures.ts';
import { mapLegend } from '../map/map-legend.ts';
import { mapRegions } from '../map/map-regions.ts';
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
  const { table, messages, locale } = context;
  const classes = shadingClasses(table, MEASURE, citizenship.id);
  const regions = mapRegions(context, citizenship, MEASURE, classes);
  return {
    ...texts,
    source: messages.footer,
    alt: `${texts.figure} ${texts.words}. ${messages.map.title(citizenship.name[locale])}.`,
    map: { regions, marked: region?.id ?? null },
    legend: mapLegend(context, MEASURE, classes, regions),
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
