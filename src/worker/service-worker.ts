/**
 * The service worker. Pages come from the network whenever it answers, so that no deployment is ever hidden by an older
 * one; a copy answers where the network does not. Files with a hash in their name, which never change, come from their
 * copy first. All else is left to the browser.
 */
import deployment from 'virtual:deployment';
import type { AnswerContext } from './answers.ts';
import { assetAnswer, copyAll, pageAnswer } from './answers.ts';
import { copiesIn } from './copies.ts';
import { ownFile } from './deployment.ts';

declare const self: ServiceWorkerGlobalScope;

const root = new URL('./', self.location.href);
const copies = copiesIn(self.caches, root, deployment);
const lost = new Set<string>();

const contextOf = (event: ExtendableEvent): AnswerContext => ({
  deployment,
  copies,
  fetch: (request) => self.fetch(request),
  beside: (task) => event.waitUntil(task.catch(() => undefined)),
});

self.addEventListener('install', (event) => {
  event.waitUntil(copyAll(root, contextOf(event)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlderCopies().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request, resultingClientId } = event;
  const file = ownFile(deployment, root, request);
  if (file === null) return;
  const { kind, path } = file;
  const context = contextOf(event);
  switch (kind) {
    case 'page':
      event.respondWith(
        pageAnswer({ ...context, request, path, lost, askAgain: () => reload(resultingClientId) }),
      );
      break;
    case 'asset':
      event.respondWith(assetAnswer(request, path, context));
      break;
    default:
      kind satisfies never;
  }
});

/** Copies of older deployments go once there are those of this one, also where storing is refused later on. */
async function dropOlderCopies(): Promise<void> {
  try {
    if (await copies.haveAll([...deployment.copiedPages, ...deployment.assets])) await copies.dropOlder();
  } catch {
    // the browser keeps no copies, so there are none to drop
  }
}

async function reload(clientId: string): Promise<void> {
  const client = await self.clients.get(clientId);
  if (client instanceof WindowClient) await client.navigate(client.url);
}
