/**
 * Tells the page that embeds ours how high our content is. Talks to `window.parent`; only the height leaves.
 */
import {
  heightMessages,
  IFRAME_RESIZER_READY,
  iframeResizerMessage,
  parseHostMessage,
} from './height-messages.ts';

interface MessageTarget {
  postMessage(message: unknown, targetOrigin: string): void;
}

/** What is used of the frame's own `window`. */
export interface FrameWindow extends MessageTarget {
  readonly parent: MessageTarget;
  readonly innerWidth: number;
  readonly document: { readonly readyState: string };
  readonly ResizeObserver: new (onResize: () => void) => {
    observe(element: Element): void;
    disconnect(): void;
  };
  getComputedStyle(element: Element): { readonly marginTop: string; readonly marginBottom: string };
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export interface ReportedContent {
  readonly window: FrameWindow;
  /** The frame's address as it was loaded, and so as it stands in the host's `src`. */
  readonly href: string;
  /**
   * Holds all that the page shows, and is as high as that: `document.documentElement`, or a wrapper whose children's
   * margins stay inside it (`display: flow-root`). Neither it nor an ancestor has a height or `min-height` that
   * follows the window's, or the frame would never shrink.
   */
  readonly element: Element;
}

/** The host is answered once in this time at most, however often it asks. */
const ANSWER_EVERY_MS = 100;

const px = (length: string): number => Number.parseFloat(length) || 0;

/**
 * Height of the content in whole CSS px with the element's margins; 0 while the frame is not shown. A frame in a
 * closed `<details>` has no width, and text that wraps at no width has a height that means nothing.
 */
function measure({ window, element }: ReportedContent): number {
  const { width, height } = element.getBoundingClientRect();
  if (window.innerWidth === 0 || width === 0 || height === 0) return 0;
  const { marginTop, marginBottom } = window.getComputedStyle(element);
  return Math.ceil(height + px(marginTop) + px(marginBottom));
}

/**
 * Sends the content's height to the host at once, whenever it becomes another whole number of px, and when the host
 * asks. Does nothing in a page that is not framed.
 *
 * @returns stops the reports
 */
export function reportHeight(content: ReportedContent): () => void {
  const { window, href, element } = content;
  const host = window.parent;
  if (host === window) return () => undefined;

  let sentHeight = 0;
  let iframeResizer: { readonly id: string; readonly type: 'init' | 'size' } | null = null;

  const post = (message: unknown): void => {
    try {
      host.postMessage(message, '*');
    } catch {
      // A host that cannot be told leaves the page as usable as in a frame of fixed height.
    }
  };

  const report = (repeat: boolean): void => {
    const height = measure(content);
    if (height === 0 || (height === sentHeight && !repeat)) return;
    sentHeight = height;
    heightMessages(href, height).forEach(post);
    if (iframeResizer === null) return;
    post(iframeResizerMessage({ ...iframeResizer, height, width: window.innerWidth }));
    iframeResizer = { ...iframeResizer, type: 'size' };
  };

  let lastAnswer = -Infinity;
  let answering: ReturnType<typeof setTimeout> | undefined;
  const answer = (): void => {
    answering = undefined;
    lastAnswer = performance.now();
    report(true);
  };
  const listen = ({ source, data }: MessageEvent): void => {
    const message = source === host ? parseHostMessage(data) : null;
    if (message === null) return;
    if (message.kind === 'iframe-resizer') iframeResizer = { id: message.id, type: 'init' };
    const rest = lastAnswer + ANSWER_EVERY_MS - performance.now();
    if (rest <= 0) answer();
    else answering ??= setTimeout(answer, rest);
  };

  window.addEventListener('message', listen);
  const observer = new window.ResizeObserver(() => report(false));
  observer.observe(element);
  report(false);
  if (window.document.readyState === 'complete') post(IFRAME_RESIZER_READY);

  return () => {
    observer.disconnect();
    clearTimeout(answering);
    window.removeEventListener('message', listen);
  };
}
