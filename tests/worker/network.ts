import type { AnswerContext } from '../../src/worker/answers.ts';
import { copiesIn } from '../../src/worker/copies.ts';
import { aDeployment, ROOT } from './a-deployment.ts';
import type { FakeCaches } from './fake-caches.ts';

export const HTML = { 'content-type': 'text/html' };

/** What a network answers. */
export type Network = (url: string) => Response;

export const offline: Network = () => {
  throw new TypeError('Failed to fetch');
};

export const gives =
  (text: string, headers: Record<string, string> = HTML): Network =>
  () =>
    new Response(text, { headers });

/** An answer that breaks off after this text. */
export const breaksOff =
  (text: string): Network =>
  () =>
    beginsWith(text, async (controller) => {
      await new Promise((resolve) => setTimeout(resolve)); // what is on its way arrives first
      controller.error(new TypeError('network error'));
    });

/** An answer of which nothing more comes after this text. */
export const stalls =
  (text: string): Network =>
  () =>
    beginsWith(text, () => new Promise(() => {}));

/** The worker around an answer, on a network that answers so. What it does beside goes to `tasks`. */
export function workerOn(network: Network, caches: FakeCaches, tasks: Promise<unknown>[]): AnswerContext {
  return {
    deployment: aDeployment(),
    copies: copiesIn(caches.asCacheStorage(), ROOT, aDeployment()),
    fetch: async ({ url }) => network(url),
    beside: (task) => tasks.push(task.catch(() => undefined)),
  };
}

function beginsWith(
  text: string,
  next: (controller: ReadableStreamDefaultController<Uint8Array>) => Promise<void>,
): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
    pull: next,
  });
  return new Response(body, { headers: HTML });
}
