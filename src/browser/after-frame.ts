/** Where no frame is drawn, as in a tab in the background, the action comes after this time. */
const WITHOUT_FRAME_MS = 100;

/** Something to be done when the reader has seen what was pressed for. One thing at a time. */
export interface AfterFrame {
  readonly schedule: (action: () => void) => void;
  /** Does now what is scheduled. */
  readonly flush: () => void;
  readonly cancel: () => void;
  readonly isWaiting: () => boolean;
}

/** A place for one action to wait in until the next frame has been drawn. */
export function afterFrame(window: Window): AfterFrame {
  let waiting: (() => void) | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const cancel = () => {
    waiting = null;
    window.cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const flush = () => {
    const action = waiting;
    cancel();
    action?.();
  };
  return {
    schedule: (action) => {
      cancel();
      waiting = action;
      timer = setTimeout(flush, WITHOUT_FRAME_MS);
      frame = window.requestAnimationFrame(() => {
        clearTimeout(timer);
        timer = setTimeout(flush);
      });
    },
    flush,
    cancel,
    isWaiting: () => waiting !== null,
  };
}
