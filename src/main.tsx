import { loadCompareRoom } from './components/compare/compare-room.ts';
import { loadSmallMaps } from './components/map/small-maps.ts';
import { loadRowFinder } from './components/search/load-row-finder.ts';
import { loadSpeech } from './messages/messages.ts';
import { documentLocale, leavePrerendered, takeOver } from './take-over.tsx';
import './components/styles/site.css';

/** Fetches the dataset under the name that it has in this deployment. The page has preloaded it together with this script. */
async function loadDataset(): Promise<unknown> {
  const { href } = document.querySelector<HTMLLinkElement>('link[as="fetch"]') ?? {};
  if (href === undefined) throw new Error('the page does not say where the dataset is: no <link as="fetch">');
  const response = await fetch(href);
  if (!response.ok)
    throw new Error(`${response.url}: status ${response.status} where the dataset was expected`);
  return response.json();
}

/** The reader comes first: for this time, nothing is loaded or stored for later use. */
const LATER_MS = 3000;

/** Loads what can wait. Selected text may be copied next, so a selection loads it sooner. */
function loadLater(): void {
  const load = () => void import('./later.ts').catch(() => undefined); // the page does without
  document.addEventListener('selectionchange', load, { once: true });
  setTimeout(load, LATER_MS);
}

// what only some views need is asked for together with the rest; rows and small maps appear at once as they stay
const asked = new URLSearchParams(window.location.search);
if (asked.has('with')) loadCompareRoom().catch(() => undefined);
const needed = [asked.has('q') && loadRowFinder(), asked.get('map') === 'many' && loadSmallMaps()];

Promise.all([loadDataset(), loadSpeech(documentLocale()), Promise.allSettled(needed)])
  .then(([json, speech]) => takeOver(json, speech))
  .then(loadLater)
  .catch(leavePrerendered);
