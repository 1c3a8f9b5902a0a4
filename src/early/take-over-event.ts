/** Told to the document when the app takes the page over from what ran before it. */
export const TAKE_OVER = 'explorer:take-over';
