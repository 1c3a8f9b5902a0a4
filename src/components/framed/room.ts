import type { FramedRoom } from '../site/site.ts';
import styles from '../styles/framed.css?inline';
import { FramedIntro } from './FramedIntro.tsx';

// as the dialogs do: the page's policy is no concern of a style sheet that a script constructs
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** What a figure that stands in a frame has in place of the page around it. */
export const FRAMED_ROOM: FramedRoom = { Intro: FramedIntro };
