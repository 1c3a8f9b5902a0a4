import { PICTURE_WORDS } from '../../../messages/picture-words.ts';
import { sizeOf } from '../../../model/sizes.ts';
import { columnOf, figureAt } from '../../../model/table.ts';
import { linkPicture } from '../link-picture.ts';
import type { PageDocument } from '../page-document.ts';
import { regionFigures } from './region-figures.ts';
import { regionFinding } from './region-finding.ts';

export const REGION_DOCUMENT: PageDocument<'region'> = {
  description: (context, { region }) => regionFinding(context, region),
  picture: (context, page) => {
    const { table, messages, numbers, locale } = context;
    const { region } = page;
    const { id } = table.total;
    const column = columnOf(table, region.id);
    return linkPicture(context, regionFigures(table, page).map, {
      kicker: messages.site,
      heading: region.name[locale],
      figure: numbers.reading('persons', figureAt(table, id, column)),
      words: PICTURE_WORDS[locale].region(
        region.destination[locale],
        sizeOf(table, 'rate', id, column),
        sizeOf(table, 'distribution', id, column),
      ),
    });
  },
  pictureOf: null,
  content: null,
  isKeptAhead: false,
  styles: null,
};
