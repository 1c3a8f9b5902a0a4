import { adoptStyles } from '../../browser/adopt-styles.ts';
import type { FramedRoom } from '../site/site.ts';
import styles from '../styles/framed.css?inline';
import { FramedIntro } from './FramedIntro.tsx';

adoptStyles(styles);

/** What a figure that stands in a frame has in place of the page around it. */
export const FRAMED_ROOM: FramedRoom = { Intro: FramedIntro };
