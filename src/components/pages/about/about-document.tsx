import { ABOUT_WORDS } from '../../../messages/about-words.ts';
import aboutStyles from '../../styles/about.css?raw';
import { tableLinkPicture } from '../link-picture.ts';
import type { PageDocument } from '../page-document.ts';
import { AboutContent } from './AboutContent.tsx';

export const ABOUT_DOCUMENT: PageDocument<'about'> = {
  description: ({ locale }) => ABOUT_WORDS[locale].description,
  picture: (context) => tableLinkPicture(context, context.messages.about),
  pictureOf: null,
  content: (facts) => <AboutContent {...facts} />,
  isKeptAhead: true,
  styles: aboutStyles,
};
