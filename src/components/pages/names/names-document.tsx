import { SEARCH_WORDS } from '../../../messages/search-words.ts';
import namesStyles from '../../styles/names.css?raw';
import { tableLinkPicture } from '../link-picture.ts';
import type { PageDocument } from '../page-document.ts';
import { NamesContent } from './NamesContent.tsx';

export const NAMES_DOCUMENT: PageDocument<'names'> = {
  description: ({ locale }) => SEARCH_WORDS[locale].page.description,
  picture: (context) => tableLinkPicture(context, context.messages.names),
  pictureOf: null,
  content: (facts) => <NamesContent {...facts} />,
  isKeptAhead: true,
  styles: namesStyles,
};
