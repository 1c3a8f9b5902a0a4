/** A reader who does anything that can be done on a page, in an order that a seed decides. */
import type { Frame, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** What a reader can press that leads to no other site and to no file. */
const CONTROLS =
  'a[href]:not([target], [download], [href^="http"], [href*=".json"], [href*=".csv"]), button:enabled, label:has(input:enabled), summary';
const FIGURES = 'td[data-region]';
const FIELDS = 'input[type="search"], input[role="combobox"]';
const LISTS = 'select';
const KEYS = [
  'Tab',
  'Tab',
  'Shift+Tab',
  'Enter',
  ' ',
  'Escape',
  'ArrowDown',
  'ArrowUp',
  'ArrowRight',
  'Home',
];
const WORDS = ['pol', 'land', 'ø', 'zzz', 'oslo', 'ger'];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 360, height: 640 },
];

/** Numbers from 0 up to 1, the same for each seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface RandomUser {
  readonly page: Page;
  /** The page's own frame, or that of an embed. */
  readonly frame: Frame;
  readonly random: () => number;
  /** What the user has done, for whoever reads of a failure. */
  readonly done: string[];
}

/** What was done, and whether the focus has to be on an element after it. */
interface Done {
  readonly said: string;
  readonly focuses: boolean;
}

type Act = (user: RandomUser) => Promise<Done>;

/** Each is as likely as it stands here often. */
const ACTS: readonly Act[] = [
  ...Array.from({ length: 8 }, (): Act => (user) => press(user, CONTROLS, true)),
  ...Array.from({ length: 5 }, (): Act => pressKey),
  (user) => press(user, FIGURES, false),
  (user) => press(user, FIGURES, false),
  chooseOption,
  type,
  type,
  (user) => travel(user, 'canGoBack'),
  (user) => travel(user, 'canGoForward'),
  resize,
];

/** Does one thing. The page is well after it, and the focus on it where it has to be. */
export async function actOnce(user: RandomUser): Promise<void> {
  const { frame, random, done } = user;
  const act = pick(ACTS, random);
  const { said, focuses } = await frame
    .evaluate(() => void Reflect.set(window, 'sameDocument', true))
    .then(() => act(user))
    .catch((error: unknown): Done => {
      // a page that was gone to before came in between
      if (!/Execution context was destroyed/.test(String(error))) throw error;
      return { said: 'went on to another document', focuses: false };
    });
  done.push(said);
  await expect(async () => {
    const shown = await frame.evaluate(() => {
      const main = document.querySelector('main');
      const footer = document.querySelector('.site-footer') ?? document.body;
      return {
        heading: main?.querySelector('h1')?.textContent ?? '',
        height: main?.getBoundingClientRect().height ?? 0,
        isLive:
          Object.keys(footer).some((key) => key.startsWith('__react')) &&
          !document.documentElement.classList.contains('pending'),
        isSame: Reflect.has(window, 'sameDocument'),
        hasFocus: document.activeElement !== null && document.activeElement !== document.body,
      };
    });
    expect(shown.isLive).toBe(true);
    expect(shown.heading).not.toBe('');
    expect(shown.height).toBeGreaterThan(100);
    // a new document begins at its top
    if (focuses && shown.isSame) expect(shown.hasFocus, 'has the focus').toBe(true);
  }, done.join('\n')).toPass({ timeout: 15_000 });
}

/** What a page shows that its address says, as far as it is to be the same when it is loaded again. */
export function shownView(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const texts = (selector: string) =>
      Array.from(document.querySelectorAll(selector), (element) => element.textContent ?? '');
    const fields = Array.from(
      document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        'main :is(input:not([role="combobox"]), select)', // a search that was begun is in no address
      ),
      (field) =>
        field instanceof HTMLInputElement && field.type === 'radio' ? String(field.checked) : field.value,
    );
    const marks = Array.from(
      document.querySelectorAll('[aria-sort], [aria-pressed="true"]'),
      (element) =>
        `${element.getAttribute('data-column') ?? element.getAttribute('data-region')} ${element.ariaSort}`,
    );
    return [document.title, ...texts('h1, h2, .finding, tr[data-citizenship] > *'), ...fields, ...marks];
  });
}

function pick<T>(choices: readonly T[], random: () => number): T {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new Error('there is nothing to choose from');
  return choice;
}

/** Presses one of what can be seen, where it stands; nothing where it is covered. */
async function press({ page, frame, random }: RandomUser, what: string, focuses: boolean): Promise<Done> {
  const chosen = await frame.evaluateHandle(
    ([what, at]) => {
      const within = document.querySelector('dialog[open]') ?? document;
      const seen = [...within.querySelectorAll(what)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
      const element = seen[Math.floor(at * seen.length)];
      element?.scrollIntoView({ block: 'center' });
      return element;
    },
    [what, random()] as const,
  );
  const element = chosen.asElement();
  const box = await element?.boundingBox();
  if (!element || !box) return { said: 'found nothing to press', focuses: false };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const { said, isHit } = await element.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    Reflect.set(window, 'wasHit', false);
    element.addEventListener('pointerdown', () => Reflect.set(window, 'wasHit', true), { once: true });
    return { said: element.outerHTML.slice(0, 90), isHit: hit !== null && element.contains(hit) };
  });
  if (!isHit) return { said: `covered: ${said}`, focuses: false };
  await page.mouse.click(x, y);
  // what arrives meanwhile, as the preview of an embed, may have moved it away
  const wasHit = await frame.evaluate(() => Reflect.get(window, 'wasHit') !== false);
  // a link within the page moves where Tab goes on from, not the focus
  return {
    said: `${wasHit ? 'pressed' : 'missed'} ${said}`,
    focuses: wasHit && focuses && !said.includes('href="#'),
  };
}

async function pressKey({ page, frame, random }: RandomUser): Promise<Done> {
  const key = pick(KEYS, random);
  const had = await frame.evaluate(() => document.activeElement !== document.body && document.hasFocus());
  await page.keyboard.press(key);
  return { said: `key ${key}`, focuses: had && !key.includes('Tab') };
}

async function chooseOption({ frame, random }: RandomUser): Promise<Done> {
  const lists = await frame.locator(LISTS).filter({ visible: true }).all();
  if (lists.length === 0) return { said: 'found no list', focuses: false };
  const list = pick(lists, random);
  const options = await list.locator('option').count();
  const index = Math.floor(random() * options);
  await list.focus();
  await list.selectOption({ index });
  return { said: `option ${index}`, focuses: true };
}

async function type(user: RandomUser): Promise<Done> {
  const done = await press(user, FIELDS, true);
  const word = pick(WORDS, user.random);
  if (done.focuses) await user.page.keyboard.type(word);
  return { ...done, said: `${done.said} and typed ${word}` };
}

/** Back or Forward; not in a frame, which has no history of its own. */
async function travel({ page, frame }: RandomUser, way: 'canGoBack' | 'canGoForward'): Promise<Done> {
  const isFree = frame === page.mainFrame() && (await frame.evaluate((way) => window.navigation[way], way));
  if (!isFree) return { said: `no ${way}`, focuses: false };
  await (way === 'canGoBack' ? page.goBack() : page.goForward());
  return { said: way, focuses: true };
}

async function resize({ page, random }: RandomUser): Promise<Done> {
  const size = pick(SIZES, random);
  await page.setViewportSize(size);
  return { said: `${size.width} px wide`, focuses: false };
}
