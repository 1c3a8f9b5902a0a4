/** The script in the head of each page: it runs before the first paint, so that nothing is seen changing. */
import { rememberedTheme } from '../browser/remembered-theme.ts';
import { markDocument } from './mark-document.ts';

markDocument(document.documentElement, location.search, rememberedTheme);
