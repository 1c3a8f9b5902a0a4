import { tableLinkPicture } from '../link-picture.ts';
import type { PageDocument } from '../page-document.ts';
import { regionsFinding } from './regions-finding.ts';

export const REGIONS_DOCUMENT: PageDocument<'regions'> = {
  description: regionsFinding,
  picture: (context) => tableLinkPicture(context, context.messages.regions),
  pictureOf: null,
  content: null,
  isKeptAhead: false,
  styles: null,
};
