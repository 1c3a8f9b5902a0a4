import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { DIST } from './site-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** Each ends in a hash of the file's content: `index-lZ2cwY1k.js`. */
const HASHES = readdirSync(join(DIST, 'assets')).flatMap((file) => /-([\w-]{8})\.\w+$/.exec(file)?.[1] ?? []);

/**
 * What befalls an answer: its connection is `refused`, or breaks off (`cut`) or goes silent (`stalled`) at a text in it.
 * Headers are added.
 */
interface Trouble {
  readonly refused?: boolean;
  readonly cut?: string;
  readonly stalled?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A host that the site was deployed to, at its root, twice if wanted. */
export interface DeployedSite {
  /** Without a slash at the end. */
  readonly origin: string;
  /** The second deployment has other names for all scripts and for the dataset, and none of the first one's files. */
  deployment: 'first' | 'second';
  /** What befalls the answer to a path. */
  trouble: (path: string) => Trouble;
  readonly close: () => void;
}

/** `others` are documents of another site in folders of the same host, by path. */
export async function deploySite(others: Readonly<Record<string, string>> = {}): Promise<DeployedSite> {
  const site = { deployment: 'first', trouble: () => ({}) } as Pick<DeployedSite, 'deployment' | 'trouble'>;
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    const trouble = site.trouble(path);
    if (trouble.refused) return void request.socket.destroy();
    const other = path === START ? START_PAGE : others[path];
    if (other !== undefined) return answer(request, response, '.html', Buffer.from(other), trouble);
    const body = fileAt(path, site.deployment === 'second');
    if (body === null) return void response.writeHead(404, { 'content-type': 'text/html' }).end('not here');
    answer(request, response, extname(path) || '.html', body, trouble);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the deployed site has no port');
  return Object.assign(site, {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

const START = '/start-of-a-test';
const START_PAGE = '<!doctype html><title>Start</title><link rel="icon" href="data:,">';

/** Has the site's worker take charge, as it does some seconds after a visit. */
export async function installWorker(page: Page, { origin }: DeployedSite): Promise<void> {
  await page.goto(origin + START);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

/** Has the worker of a deployment that has come since take charge, where it has not done so already. */
export async function updateWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  const inCharge = () =>
    page.evaluate(async () => {
      const { installing, waiting, active } = await navigator.serviceWorker.ready;
      const copies = await caches.keys();
      return !installing && !waiting && active?.state === 'activated' && copies.length === 2;
    });
  await expect.poll(inCharge).toBe(true);
}

function fileAt(path: string, second: boolean): Buffer | null {
  const wanted = second ? renamed(path) : path;
  const file = join(DIST, wanted, wanted.endsWith('/') ? 'index.html' : '');
  if (!file.startsWith(DIST) || !existsSync(file) || !statSync(file).isFile()) return null;
  const content = readFileSync(file);
  return second && /\.(html|js)$/.test(file) ? Buffer.from(renamed(content.toString())) : content;
}

/** With each hash the other way round, that of the whole deployment too; its own inverse. */
function renamed(text: string): string {
  const backwards = (hash: string) => [...hash].reverse().join('');
  return HASHES.flatMap((hash) => [hash, backwards(hash)])
    .filter((hash, i, all) => all.indexOf(hash) === i)
    .reduce((now, hash) => now.replaceAll(hash, `\0${[...hash].join('\0')}`), text)
    .replace(/(?:\0[\w-]){8}/g, (hash) => backwards(hash.replaceAll('\0', '')))
    .replace(/version:`([\w-]+)`/, (_, version: string) => `version:\`${backwards(version)}\``);
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
  body: Buffer,
  { cut, stalled, headers }: Trouble,
): void {
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  const sent = range ? body.subarray(Number(range[1]), Number(range[2]) + 1) : body;
  response.writeHead(range ? 206 : 200, {
    'content-type': TYPES[type] ?? 'application/octet-stream',
    'content-length': sent.length,
    ...headers,
  });
  const end = cut ?? stalled;
  if (end === undefined) return void response.end(sent);
  response.write(sent.subarray(0, sent.indexOf(end)), () => {
    // time for what has been sent to be read
    if (cut !== undefined) setTimeout(() => response.destroy(), 200);
  });
}
