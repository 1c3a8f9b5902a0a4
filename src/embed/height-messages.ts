/**
 * The messages by which an embedded page tells its height to the page around it, in the forms that newsrooms'
 * pages already listen for, and the few messages that it understands itself.
 */

/** `[id]` is {@link datawrapperId}. Datawrapper's listener reads the property by this name. */
interface DatawrapperMessage {
  readonly 'datawrapper-height': Readonly<Record<string, number>>;
}

/** AMP's `embed-size` request, an object (not JSON): amp-iframe, "Iframe resizing". `embed.js` reads it, too. */
interface AmpMessage {
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  readonly height: number;
}

export type HeightMessage = DatawrapperMessage | AmpMessage | string;

/** `ask`: the height is wanted again. `iframe-resizer`: the same, and from now on in its protocol as well. */
export type HostMessage = { readonly kind: 'ask' } | { readonly kind: 'iframe-resizer'; readonly id: string };

const IFRAME_RESIZER = '[iFrameSizer]';

/** Asks iframe-resizer 4 to send its handshake again: for a page that began to listen after it had loaded. */
export const IFRAME_RESIZER_READY = '[iFrameResizerChild]Ready';

const PYM_DELIMITER = 'xPYMx';

/**
 * The key of our height in Datawrapper's message. Their current listener ignores it and compares windows; their
 * older one takes the first `iframe[src*='KEY']`, so the key has to stand in the `src` as the host wrote it, tell
 * one frame from another, and be safe inside a quoted selector.
 *
 * So it is the end of the path, which a relative `src` has too, and the query, up to the first character that the
 * browser may have encoded on the way: `poland/?embed=1&show=map`.
 *
 * @param href the page's own address as it was loaded, before a sort or a filter has changed the query
 */
export function datawrapperId(href: string): string {
  const { pathname, search } = new URL(href);
  const pathEnd = /[\w.~-]*\/?(?:index\.html)?$/.exec(pathname)?.[0] ?? '';
  const queryStart = /^\?[\w.~=&,+-]*/.exec(search)?.[0] ?? '';
  return pathEnd + queryStart;
}

/**
 * pym.js puts the id of its element into the frame's URL. An id holds no space; one with the delimiter could pose
 * as another message of pym's, such as `navigateTo`.
 */
function pymMessages(href: string, height: number): readonly string[] {
  const id = new URL(href).searchParams.get('childId');
  if (id === null || !/^\S+$/.test(id) || id.includes(PYM_DELIMITER)) return [];
  return [['pym', id, 'height', height].join(PYM_DELIMITER)];
}

/**
 * What to post to the host whenever the height is another, besides {@link iframeResizerMessage}.
 *
 * @param href as for {@link datawrapperId}
 * @param height CSS px, a whole number above 0
 */
export function heightMessages(href: string, height: number): readonly HeightMessage[] {
  return [
    { 'datawrapper-height': { [datawrapperId(href)]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    ...pymMessages(href, height),
  ];
}

export interface IframeResizerSize {
  /** The id that the handshake gave the frame. */
  readonly id: string;
  /** CSS px, a whole number above 0. */
  readonly height: number;
  /** CSS px, a whole number; the host sets it only if it asked for `sizeWidth`. */
  readonly width: number;
  /** `init` answers the handshake, `size` tells a later change. */
  readonly type: 'init' | 'size';
}

/** A size in the protocol of iframe-resizer 4: `[iFrameSizer]ID:HEIGHT:WIDTH:TYPE`. */
export const iframeResizerMessage = ({ id, height, width, type }: IframeResizerSize): string =>
  `${IFRAME_RESIZER}${id}:${height}:${width}:${type}`;

/**
 * iframe-resizer's handshake is `[iFrameSizer]` and its settings, joined by `:`, beginning with the frame's id, the
 * body's margin in px, and the two booleans `sizeWidth` and `log`. Of its commands two want the height again.
 */
function parseIframeResizer(text: string): HostMessage | null {
  if (text === 'resize' || text === 'reset') return { kind: 'ask' };
  const id = /^([^\s:]+):\d+:(?:true|false):(?:true|false)(?::|$)/.exec(text)?.[1];
  return id === undefined ? null : { kind: 'iframe-resizer', id };
}

/** How a host asks for the height: with the year of any table that this site was made of, or without. */
const HEIGHT_WANTED = /^immigration(?:-\d{4})?:height\?$/;

/** Reads `event.data` of a message from the host; null for whatever has no documented form. */
export function parseHostMessage(data: unknown): HostMessage | null {
  if (typeof data === 'string') {
    return data.startsWith(IFRAME_RESIZER) ? parseIframeResizer(data.slice(IFRAME_RESIZER.length)) : null;
  }
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  const asks = typeof data.type === 'string' && HEIGHT_WANTED.test(data.type);
  return asks && Object.keys(data).length === 1 ? { kind: 'ask' } : null;
}
