import { provideChromium } from './chromium.ts';

console.log(`Browser tests run in ${provideChromium()}`);
