import type { BrowserLocation } from './browser/browser-location.ts';
import { belowRoot } from './browser/browser-location.ts';
import type { Steering, TalkMessage } from './embed/talk-messages.ts';
import { parseSteering, STEERED_KEYS, TALK_VERSION } from './embed/talk-messages.ts';
import type { Table } from './model/table.ts';
import { parseView, serializeView } from './view/query.ts';

interface TalkingFrame {
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'> & {
    readonly parent: { postMessage(message: unknown, targetOrigin: string): void };
  };
  readonly table: Table;
  readonly location: Pick<BrowserLocation, 'address' | 'subscribe' | 'replace'>;
  readonly rootPath: string;
}

/**
 * Lets the page around an embed set measure, comparison, region and sort, and tells it of each view and of each region that
 * is selected. It hears its parent alone, and what a message may change is the frame's own address, nothing else.
 * @returns ends the talk.
 */
export function talk({ window, table, location, rootPath }: TalkingFrame): () => void {
  const host = window.parent;
  const viewNow = () => {
    const [path = '', search = ''] = belowRoot(location.address(), rootPath).split(/(?=\?)/);
    return parseView(table, path, search).view;
  };
  const post = (message: DistributedMessage) => {
    try {
      host.postMessage({ ...message, version: TALK_VERSION }, '*');
    } catch {
      // a host that cannot be told leaves the frame as usable as before
    }
  };
  let known = viewNow();
  const tell = () => {
    const view = viewNow();
    const address = serializeView(table, view);
    if (address === serializeView(table, known)) return;
    if (view.region !== known.region) post({ type: 'immigration:select', region: view.region });
    known = view;
    post({ type: 'immigration:view', view: address });
  };
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    const steering = source === host ? parseSteering(data) : null;
    const address = steering && steered(table, viewNow(), steering);
    if (address) location.replace(rootPath + address);
  };
  window.addEventListener('message', listen);
  const stop = location.subscribe(tell);
  post({ type: 'immigration:ready', view: serializeView(table, known) });
  return () => {
    stop();
    window.removeEventListener('message', listen);
  };
}

type Unversioned<T> = T extends unknown ? Omit<T, 'version'> : never;
type DistributedMessage = Unversioned<TalkMessage>;

/** The address of a view with what a host sets; null where any of it is no value of its key there. */
function steered(
  table: Table,
  view: ReturnType<typeof parseView>['view'],
  steering: Steering,
): string | null {
  const [path = '', search = ''] = serializeView(table, view).split(/(?=\?)/);
  const query = new URLSearchParams(search);
  for (const key of STEERED_KEYS) {
    const value = steering[key];
    if (value === '') query.delete(key);
    else if (value !== undefined) query.set(key, value);
  }
  const { view: wanted, rejections } = parseView(table, path, `?${query.toString()}`);
  return rejections.length > 0 ? null : serializeView(table, wanted);
}
