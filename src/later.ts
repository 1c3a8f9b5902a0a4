/** What a page can do without until it is quiet: it is loaded by itself, after all that the reader sees. */
import { workOffline } from './browser/offline.ts';
import { copyNumbers } from './components/table/copied-selection.ts';

copyNumbers(document);
workOffline(window, document.documentElement.dataset['root'] ?? './');
