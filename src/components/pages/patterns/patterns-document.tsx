import patterns from 'virtual:patterns';
import { PATTERNS_WORDS } from '../../../messages/patterns-words.ts';
import { patternClauses } from '../../patterns/pattern-clauses.ts';
import { PatternsContent } from '../../patterns/PatternsContent.tsx';
import patternsStyles from '../../styles/patterns.css?raw';
import { tableLinkPicture } from '../link-picture.ts';
import type { PageDocument } from '../page-document.ts';

export const PATTERNS_DOCUMENT: PageDocument<'patterns'> = {
  description: ({ table, locale }) =>
    PATTERNS_WORDS[locale].finding(
      patterns.patterns.map((pattern) => patternClauses(table.regions, pattern, locale)),
    ),
  picture: (context) => tableLinkPicture(context, context.messages.patterns),
  pictureOf: null,
  content: ({ speech, table, root }) => (
    <PatternsContent {...{ ...speech, table, patterns, root, words: PATTERNS_WORDS[speech.locale] }} />
  ),
  isKeptAhead: true,
  styles: patternsStyles,
};
