/** What a page can do without until it is quiet: it is loaded by itself, after all that the reader sees. */
import { workOffline } from './browser/offline.ts';
import { copyNumbers } from './components/table/copied-selection.ts';

copyNumbers(document);
// in development a copy would hide what has just been changed
if (import.meta.env.PROD) workOffline(window, document.documentElement.dataset['root'] ?? './');
