/**
 * The app for a frame with `sandbox="allow-scripts"`: its origin is opaque, so that a host without CORS headers refuses it
 * modules and data. This one is a classic script, all inside; the page loads it where the module was refused.
 */
import dataset from 'virtual:dataset';
import { copyNumbers } from './components/table/copied-selection.ts';
import { loadSpeech } from './messages/messages.ts';
import { documentLocale, leavePrerendered, takeOver } from './take-over.tsx';

loadSpeech(documentLocale())
  .then((speech) => takeOver(dataset, speech))
  .then(() => copyNumbers(document))
  .catch(leavePrerendered);
