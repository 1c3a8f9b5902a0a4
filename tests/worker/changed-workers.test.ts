/** What the worker must do needs all of it: each way to do less is seen to fail. */
import { describe, expect, it } from 'vitest';
import { pageAnswer } from '../../src/worker/answers.ts';
import { pageHtml, ROOT } from './a-deployment.ts';
import { FakeCaches } from './fake-caches.ts';
import type { Network } from './network.ts';
import { breaksOff, gives, offline, stalls, workerOn } from './network.ts';

type PageAnswer = typeof pageAnswer;

const PATH = 'europe/poland/';
const OLDER = pageHtml('Poland');
const NEWER = pageHtml('Poland, newer');

/** A browser that has visited the page once, under this worker. */
async function browserOf(answerPage: PageAnswer) {
  const caches = new FakeCaches();
  const answer = async (network: Network) => {
    const tasks: Promise<unknown>[] = [];
    const request = new Request(new URL(PATH, ROOT));
    const context = workerOn(network, caches, tasks);
    const given = await answerPage({
      ...context,
      request,
      path: PATH,
      lost: new Set(),
      askAgain: async () => {},
    });
    return { given, kept: () => Promise.all(tasks) };
  };
  const visit = async (network: Network) => {
    const { given, kept } = await answer(network);
    const text = await given.text();
    await kept();
    return text;
  };
  await visit(gives(OLDER));
  return { caches, answer, visit };
}

/** Settles late enough for all that needs no network. */
const later = () => new Promise<'nothing'>((resolve) => setTimeout(() => resolve('nothing'), 500));

/** Each is true of a worker that does it. */
const DUTIES = {
  'shows the newer page with storage full': async (worker) => {
    const { caches, visit } = await browserOf(worker);
    caches.full = true;
    return (await visit(gives(NEWER))) === NEWER;
  },
  'mends a page that breaks off from its copy': async (worker) => {
    const { visit } = await browserOf(worker);
    return (await visit(breaksOff(OLDER.slice(0, 5))).catch(() => '')) === OLDER;
  },
  'shows what has come of a page that stalls': async (worker) => {
    const { answer } = await browserOf(worker);
    const begun = async () => {
      const { given } = await answer(stalls('<h1>'));
      return (await given.body?.getReader().read())?.value?.length;
    };
    return (await Promise.race([begun(), later()])) === 4;
  },
  'shows the copy without a connection': async (worker) => {
    const { visit } = await browserOf(worker);
    return (await visit(offline).catch(() => '')) === OLDER;
  },
} satisfies Record<string, (worker: PageAnswer) => Promise<boolean>>;

type Duty = keyof typeof DUTIES;

/** The copy where an answer fails, whatever the reason. */
const orCopy =
  (answer: PageAnswer): PageAnswer =>
  async (asked) => {
    try {
      return await answer(asked);
    } catch (error) {
      const copy = await asked.copies.find(asked.path);
      if (copy) return copy;
      throw error;
    }
  };

/** Workers that do less, and what each cannot do. */
const CHANGED: readonly (readonly [string, PageAnswer, readonly Duty[]])[] = [
  [
    'catches the failed store alone',
    orCopy(async ({ request, path, copies, fetch, beside }) => {
      const answer = await fetch(request);
      beside(copies.keep(path, answer.clone()));
      return answer;
    }),
    ['mends a page that breaks off from its copy'],
  ],
  [
    'waits for the store alone',
    orCopy(async ({ request, path, copies, fetch }) => {
      const answer = await fetch(request);
      await copies.keep(path, answer.clone());
      return answer;
    }),
    ['shows the newer page with storage full', 'shows what has come of a page that stalls'],
  ],
  [
    'waits for the store and catches its failure',
    orCopy(async ({ request, path, copies, fetch }) => {
      const answer = await fetch(request);
      await copies.keep(path, answer.clone()).catch(() => undefined);
      return answer;
    }),
    ['mends a page that breaks off from its copy', 'shows what has come of a page that stalls'],
  ],
];

/** What a worker does not do. */
async function failuresOf(worker: PageAnswer): Promise<readonly string[]> {
  const done = await Promise.all(
    Object.entries(DUTIES).map(async ([duty, isDone]) => ((await isDone(worker)) ? [] : [duty])),
  );
  return done.flat();
}

describe('a worker', () => {
  it('does all that it must', async () => {
    expect(await failuresOf(pageAnswer)).toEqual([]);
  });

  it.each(CHANGED)('that %s does not', async (_, worker, failures) => {
    expect(await failuresOf(worker)).toEqual(failures);
  });
});
