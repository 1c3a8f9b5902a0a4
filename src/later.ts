/** What a page does not need at first. It is loaded on its own, after everything that the reader sees. */
import { keepSection } from './browser/keep-section.ts';
import { workOffline } from './browser/offline.ts';
import { offerProofs } from './components/proof/proof-handle.ts';
import { copyNumbers } from './components/table/copied-selection.ts';

// so that the first change of the view is not disturbed by loading what tells of it
import('./components/site/describe-change.ts').catch(() => undefined);
copyNumbers(document);
offerProofs(document);
keepSection(window);
// in development a copy would hide what has just been changed
if (import.meta.env.PROD) workOffline(window, document.documentElement.dataset['root'] ?? './');
