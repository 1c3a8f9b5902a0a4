import { loadSpeech } from './messages/messages.ts';
import { documentLocale, leavePrerendered, siteRoot, takeOver } from './take-over.tsx';
import { workOffline } from './browser/offline.ts';
import './components/styles/site.css';

/** Reads the dataset, which the page asks for together with this script. */
async function loadDataset(): Promise<unknown> {
  const response = await fetch(`${siteRoot()}data/immigration-2011.json`);
  if (!response.ok)
    throw new Error(`${response.url}: status ${response.status} where the dataset was expected`);
  return response.json();
}

Promise.all([loadDataset(), loadSpeech(documentLocale())])
  .then(([json, speech]) => takeOver(json, speech))
  .then(() => workOffline(window, siteRoot()))
  .catch(leavePrerendered);
