import type { Copies } from './copies.ts';
import type { Deployment } from './deployment.ts';
import { mendedStream } from './mended-stream.ts';
import { homeOf, standIn } from './stand-in.ts';

/** What the answers need of the worker around them. */
export interface AnswerContext {
  readonly deployment: Deployment;
  readonly copies: Copies;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Keeps the worker running until this is done. What becomes of it is nobody's concern. */
  readonly beside: (task: Promise<unknown>) => void;
}

interface PageRequest extends AnswerContext {
  readonly request: Request;
  readonly path: string;
  /** Pages whose answer has broken off and is to be replaced by a copy at the next request. */
  readonly lost: Set<string>;
  /** Has the reader's tab ask for the page again. */
  readonly askAgain: () => Promise<void>;
}

/**
 * The answer for a page: the network's, as it comes, whatever becomes of storing it; a copy where there is none or where
 * it breaks off.
 * @throws what the network's refusal was, where there is no copy either.
 */
export async function pageAnswer(asked: PageRequest): Promise<Response> {
  const { request, path, lost, copies, fetch, beside, deployment } = asked;
  if (lost.delete(path)) {
    const copy = await copyOfPage(asked);
    if (copy) return copy;
  }
  let answer: Response;
  try {
    answer = await fetch(request);
  } catch (error) {
    const copy = await copyOfPage(asked);
    if (copy) return copy;
    throw error;
  }
  if (!answer.ok || !answer.body) return answer;
  const [toReader, toKeep] = answer.body.tee();
  const { status, statusText } = answer;
  const headers = new Headers(answer.headers);
  // of the body as it was sent, compressed
  headers.delete('content-length');
  headers.delete('content-encoding');
  beside(keepPage(new Response(toKeep, { headers }), path, copies, deployment));
  const { stream, ended } = mendedStream(toReader, {
    copy: async () => {
      const copy = await findQuietly(copies, path);
      return copy ? new Uint8Array(await copy.arrayBuffer()) : null;
    },
    onLost: () => replaceByCopy(asked),
  });
  beside(ended);
  return new Response(stream, { status, statusText, headers });
}

/** The answer for a file whose name carries its content's hash: a copy, or else the network's. */
export async function assetAnswer(
  request: Request,
  path: string,
  { copies, fetch, beside }: AnswerContext,
): Promise<Response> {
  const copy = await findQuietly(copies, path);
  if (copy) return copy;
  const answer = await fetch(request);
  if (isAsset(answer)) beside(copies.keep(path, answer.clone()));
  return answer;
}

/**
 * Copies what works without a connection, before any of it is asked for.
 * @throws if the network does not give all of it in this deployment; not if it cannot be stored.
 */
export async function copyAll(root: URL, { deployment, copies, fetch }: AnswerContext): Promise<void> {
  const get = async (path: string, cache: RequestCache) => {
    const answer = await fetch(new Request(new URL(path, root), { cache }));
    if (!answer.ok) throw new Error(`${answer.url}: status ${answer.status}`);
    return { path, answer };
  };
  // a page that lies in the browser's own cache may be of an older deployment
  const pages = await Promise.all(deployment.copiedPages.map((path) => get(path, 'reload')));
  const assets = await Promise.all(deployment.assets.map((path) => get(path, 'default')));
  await Promise.allSettled([
    ...pages.map(({ path, answer }) => keepPage(answer, path, copies, deployment)),
    ...assets.map(({ path, answer }) => isAsset(answer) && copies.keep(path, answer)),
  ]);
}

/** Keeps a page of this deployment; one of another names scripts and figures that are not copied with it. */
async function keepPage(
  answer: Response,
  path: string,
  copies: Copies,
  { marks }: Deployment,
): Promise<void> {
  const html = await answer.text();
  if (!marks.every((mark) => html.includes(mark))) return;
  await copies.keep(path, new Response(html, { headers: answer.headers }));
}

/** A copy of a page, or of its language's home page, in which the app draws it. */
async function copyOfPage({
  path,
  copies,
  deployment,
}: Pick<PageRequest, 'path' | 'copies' | 'deployment'>): Promise<Response | undefined> {
  const copy = await findQuietly(copies, path);
  if (copy) return copy;
  const home = homeOf(deployment.homes, path);
  const page = home === undefined ? undefined : await findQuietly(copies, home);
  if (!page || home === undefined) return undefined;
  return new Response(standIn(await page.text(), home, path), { headers: page.headers });
}

async function replaceByCopy(asked: PageRequest): Promise<void> {
  if (!(await copyOfPage(asked))) return;
  asked.lost.add(asked.path);
  await asked.askAgain();
}

/** As if there were no copy, where the browser cannot say. */
function findQuietly(copies: Copies, path: string): Promise<Response | undefined> {
  return copies.find(path).catch(() => undefined);
}

/** A host that answers what is not there with a page must not have that kept for a script. */
function isAsset(answer: Response): boolean {
  return answer.ok && !/html/i.test(answer.headers.get('content-type') ?? '');
}
