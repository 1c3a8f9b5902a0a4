/** Told to the document when the app takes the page over from what ran before it. */
export const TAKE_OVER = 'explorer:take-over';

/** Aborted when the app takes the page over. */
export function untilTakeOver(): AbortSignal {
  const controller = new AbortController();
  document.addEventListener(TAKE_OVER, () => controller.abort());
  return controller.signal;
}
