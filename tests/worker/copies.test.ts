import { expect, it } from 'vitest';
import { copiesIn } from '../../src/worker/copies.ts';
import { ROOT } from './a-deployment.ts';
import { FakeCaches } from './fake-caches.ts';

const page = () => new Response('a page');

it('older deployments’ copies go, but for the last; those of other sites on the host stay', async () => {
  const caches = new FakeCaches();
  const copies = (version: string, root = ROOT) =>
    copiesIn(caches.asCacheStorage(), root, { name: 'a-site', version });
  for (const version of ['1', '2', '3']) await copies(version).keep('europe/', page());
  await copies('1', new URL('https://host.example/')).keep('europe/', page());
  await caches.open('another site');
  const now = copies('4');
  expect(await now.haveAll(['europe/'])).toBe(false);
  await now.keep('europe/', page());
  expect(await now.haveAll(['europe/'])).toBe(true);
  await now.dropOlder();
  expect(await caches.keys()).toEqual([
    'a-site /figures/ 3',
    'a-site / 1',
    'another site',
    'a-site /figures/ 4',
  ]);
});
