import { PICTURE_WORDS } from '../../../messages/picture-words.ts';
import type { Citizenship } from '../../../model/dataset.ts';
import { magnitude } from '../../../model/figure.ts';
import { sizeOf } from '../../../model/sizes.ts';
import { figureAt } from '../../../model/table.ts';
import { linkPicture } from '../link-picture.ts';
import type { PageDocument } from '../page-document.ts';
import type { PageContext } from '../page-kind.ts';
import { citizenshipFigures } from './citizenship-figures.ts';
import { citizenshipFinding } from './citizenship-finding.ts';

export const CITIZENSHIP_DOCUMENT: PageDocument<'citizenship'> = {
  description: (context, { citizenship }) => citizenshipFinding(context, citizenship),
  picture: (context, page) => {
    const { table, messages, numbers, locale } = context;
    const { id, kind, name } = page.citizenship;
    return linkPicture(context, citizenshipFigures(table, page).map, {
      kicker: kind === 'total' ? null : messages.site,
      heading: kind === 'total' ? messages.site : name[locale],
      figure: numbers.reading('persons', figureAt(table, id, 0)),
      words: pictureWords(context, page.citizenship),
    });
  },
  pictureOf: null,
  content: null,
  isKeptAhead: false,
  styles: null,
};

function pictureWords({ table, messages, locale }: PageContext, citizenship: Citizenship): string {
  const { id, kind, people } = citizenship;
  const persons = magnitude(figureAt(table, id, 0));
  if (persons === null) return messages.finding.unpublished(people[locale]);
  if (persons === 0) return messages.finding.none(people[locale]);
  const words = PICTURE_WORDS[locale];
  if (kind === 'total') return words.all(sizeOf(table, 'rate', id, 0));
  return words.citizenship(people[locale], sizeOf(table, 'share', id, 0));
}
