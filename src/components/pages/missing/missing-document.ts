import { tableLinkPicture } from '../link-picture.ts';
import type { PageDocument } from '../page-document.ts';

export const MISSING_DOCUMENT: PageDocument<'missing'> = {
  description: ({ messages }) => messages.missing.text,
  picture: (context) => tableLinkPicture(context, context.messages.missing.title),
  pictureOf: null,
  content: null,
  isKeptAhead: false,
  styles: null,
};
