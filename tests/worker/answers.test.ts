import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assetAnswer, copyAll, pageAnswer } from '../../src/worker/answers.ts';
import { copiesIn } from '../../src/worker/copies.ts';
import { aDeployment, pageHtml, ROOT } from './a-deployment.ts';
import { FakeCaches } from './fake-caches.ts';
import type { Network } from './network.ts';
import { breaksOff, gives, HTML, offline, workerOn } from './network.ts';

const OWN = 'a-site /figures/ new';
const SCRIPT = { 'content-type': 'text/javascript' };

let caches: FakeCaches;
let tasks: Promise<unknown>[];
let lost: Set<string>;
const askAgain = vi.fn(async () => {});

beforeEach(() => {
  caches = new FakeCaches();
  tasks = [];
  lost = new Set();
  askAgain.mockClear();
});

const worker = (network: Network) => workerOn(network, caches, tasks);

async function visit(path: string, network: Network): Promise<string> {
  const request = new Request(new URL(path, ROOT));
  const answer = await pageAnswer({ ...worker(network), request, path, lost, askAgain });
  const text = await answer.text();
  await Promise.all(tasks);
  return text;
}

const POLAND = pageHtml('Poland');

describe('a page', () => {
  it('comes from the network whenever it answers, and from its copy when it does not', async () => {
    expect(await visit('europe/poland/', gives(POLAND))).toBe(POLAND);
    const newer = pageHtml('Poland, newer');
    expect(await visit('europe/poland/', gives(newer))).toBe(newer);
    expect(await visit('europe/poland/', offline)).toBe(newer);
  });

  it.each([
    ['storage is full', () => (caches.full = true), HTML],
    ['storage is broken', () => (caches.broken = true), HTML],
    ['the host says that it varies by everything', () => {}, { ...HTML, vary: '*' }],
  ])('comes from the network also where %s', async (_, afflict, headers) => {
    afflict();
    expect(await visit('europe/poland/', gives(POLAND, headers))).toBe(POLAND);
  });

  it('is copied though the host says that it varies by everything', async () => {
    await visit('europe/poland/', gives(POLAND, { ...HTML, vary: '*' }));
    expect(await visit('europe/poland/', offline)).toBe(POLAND);
  });

  it('is not copied where the host forbids it', async () => {
    await visit('europe/poland/', gives(POLAND, { ...HTML, 'cache-control': 'private, no-store' }));
    expect(caches.texts(OWN)).toEqual({});
    await expect(visit('europe/poland/', offline)).rejects.toThrow('Failed to fetch');
  });

  it('is not copied where it is of another deployment, whose scripts are not', async () => {
    await visit('europe/poland/', gives(POLAND));
    const other = pageHtml('Poland', { marks: ['assets/index-ZZZZZZZZ.js', 'assets/a-site-CCCCCCCC.json'] });
    expect(await visit('europe/poland/', gives(other))).toBe(other);
    expect(await visit('europe/poland/', offline)).toBe(POLAND);
  });

  it('is the host’s own answer where that is a refusal', async () => {
    await visit('europe/poland/', gives(POLAND));
    expect(await visit('europe/poland/', () => new Response('Gone fishing', { status: 503 }))).toBe(
      'Gone fishing',
    );
  });

  it('is drawn in the home page of its language where it was never visited', async () => {
    await visit('', gives(pageHtml('All')));
    await visit('nb/', gives(pageHtml('Alle')));
    expect(await visit('europe/poland/', offline)).toContain('<h1>All</h1><a href="../../">');
    expect(await visit('nb/europe/', offline)).toContain('<h1>Alle</h1>');
  });

  it('that breaks off is mended from its copy, and the copy stays as it was', async () => {
    await visit('europe/poland/', gives(POLAND));
    expect(await visit('europe/poland/', breaksOff('<h1>Pol'))).toBe(POLAND);
    expect(await visit('europe/poland/', offline)).toBe(POLAND);
    expect(askAgain).not.toHaveBeenCalled();
  });

  it('that breaks off in another deployment is replaced by its copy, once', async () => {
    await visit('europe/poland/', gives(POLAND));
    await expect(visit('europe/poland/', breaksOff('<h1>Polen'))).rejects.toThrow('network error');
    await Promise.all(tasks);
    expect(askAgain).toHaveBeenCalledOnce();
    const next = gives(pageHtml('Poland, whole'));
    expect(await visit('europe/poland/', next)).toBe(POLAND);
    expect(await visit('europe/poland/', next)).toContain('Poland, whole');
  });

  it('that breaks off where there is no copy is not asked for again and again', async () => {
    await expect(visit('europe/poland/', breaksOff('<h1>Pol'))).rejects.toThrow('network error');
    await Promise.all(tasks);
    expect(askAgain).not.toHaveBeenCalled();
  });
});

describe('an asset', () => {
  const ask = async (path: string, network: Network) => {
    const answer = await assetAnswer(new Request(new URL(path, ROOT)), path, worker(network));
    const text = await answer.text();
    await Promise.all(tasks);
    return text;
  };

  it('is asked for once, and then comes from its copy', async () => {
    expect(await ask('assets/nb-BBBBBBBB.js', gives('words', SCRIPT))).toBe('words');
    expect(await ask('assets/nb-BBBBBBBB.js', offline)).toBe('words');
  });

  it('comes from the network where nothing can be stored', async () => {
    caches.broken = true;
    expect(await ask('assets/nb-BBBBBBBB.js', gives('words', SCRIPT))).toBe('words');
  });

  it('is not taken to be what a host says in place of a file that is not there', async () => {
    await ask('assets/nb-BBBBBBBB.js', gives('<h1>No such page</h1>'));
    expect(caches.texts(OWN)).toEqual({});
  });

  it('of the deployment before is found in what that one has left', async () => {
    const old = copiesIn(caches.asCacheStorage(), ROOT, { name: 'a-site', version: 'old' });
    await old.keep('assets/nb-00000000.js', gives('old words', SCRIPT)(''));
    expect(await ask('assets/nb-00000000.js', offline)).toBe('old words');
  });
});

describe('on installation', () => {
  const network = (url: string) =>
    /assets/.test(url) ? new Response(url, { headers: SCRIPT }) : gives(pageHtml(url))(url);

  it('all that works without a connection is copied', async () => {
    await copyAll(ROOT, worker(network));
    const { copiedPages, assets } = aDeployment();
    const addresses = [...copiedPages, ...assets].map((path) => new URL(path, ROOT).href);
    expect(Object.keys(caches.texts(OWN)).sort()).toEqual(addresses.sort());
  });

  it('storage that is full keeps no worker from being installed', async () => {
    caches.full = true;
    await expect(copyAll(ROOT, worker(network))).resolves.toBeUndefined();
  });

  it('a network that does not give all of it does, so that it is tried again', async () => {
    const missing = (url: string) =>
      url.endsWith('nb-BBBBBBBB.js') ? new Response('', { status: 404 }) : network(url);
    await expect(copyAll(ROOT, worker(missing))).rejects.toThrow('status 404');
  });
});
