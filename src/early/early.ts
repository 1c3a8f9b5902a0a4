/** What runs at the end of each page, before the app is there. */
import { drawRestAfterFirstFrame } from './draw-rest.ts';
import { keepPresses } from './early-press.ts';
import { sortEarly } from './early-sort.ts';
import { fallBackWithoutScript } from './script-fallback.ts';

fallBackWithoutScript();
keepPresses();
sortEarly();
drawRestAfterFirstFrame(document.documentElement);
