import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { figure, measureRadio, regionList } from './controls.ts';
import { expectLive, rowNames } from './live-page.ts';
import { pageHtml, pagePaths, siteFile } from './site-files.ts';
import { type Text, visibleText } from './visible-text.ts';

/** Words that are written alike in both languages, names apart. */
const SAME_IN_BOTH = [
  'data',
  'for',
  'november',
  'over',
  'per',
  'person',
  'program',
  'region',
  'sum',
  'system',
  'under',
];
/** Words of both languages that mean something else in each: "all innvandring", "for at", "last ned", "i to deler". */
const OTHER_IN_EACH = ['all', 'at', 'last', 'like', 'to'];
/** Names, the terms that pages give in the other language, and a formula. */
const TERMS = ['natural', 'earth', 'dissimilarity', 'index', 'landsdeler'];
/** What the about page names. */
const NAMES = ['cldr', 'frictionless', 'jan', 'mayen', 'mit', 'nuts', 'sha', 'svalbard', 'utf'];
/** Functions and the literature that the methods are from, by author and title. */
const METHODS = [
  ...['correspondence', 'analysis', 'in', 'practice', 'exp', 'ln'],
  ...['clopper', 'garwood', 'pearson', 'poisson'],
  ...['firebaugh', 'greenacre', 'hoover', 'jost', 'reardon', 'theil'],
];
/** What the dialogs name. */
const FORMATS = [
  'apa',
  'bibtex',
  'csv',
  'csvw',
  'excel',
  'disk',
  'filter',
  'html',
  'json',
  'px',
  'stat',
  'xlsx',
  'png',
  'svg',
];
/** The programs that the dialogs name, and a column in their lines of code. */
const PROGRAMS = ['google', 'javascript', 'python', 'pandas', 'stata', 'kind', 'ris'];

const VIEWS = [
  '?region=trondelag&measure=index&rows=countries&sort=-total',
  'europe/poland/?region=northern-norway&measure=distribution&sort=trondelag',
  'oceania/?q=1',
  'regions/western-norway/?measure=share&sort=-national&rows=continents',
  '?map=many&rows=continents',
];

/** Without names of files and codes, which have no language: `checks.json`, `NO01`. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\S+\.(?:csv|json|txt)\b|\bNO\d+/g, '')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? [];

/** The words of names that are the same in both languages, those of counties among them; typed JSON of the build. */
function wordsOfNames(): ReadonlySet<string> {
  const json = siteFile('data/immigration-2011.json').toString('utf8');
  const counties = [...json.matchAll(/"counties":\[([^\]]*)\]/g)];
  const names = (locale: string) => {
    const found = [...json.matchAll(new RegExp(`"${locale}":"([^"]*)"`, 'g'))];
    return new Set(found.flatMap(([, name = '']) => wordsOf(name)));
  };
  const norwegian = names('nb');
  const shared = [...names('en')].filter((word) => norwegian.has(word));
  return new Set([...shared, ...counties.flatMap(([, list = '']) => wordsOf(list))]);
}

/**
 * A text left in the other language would have words that stand on pages of both: so all that do are known to be at
 * home in both, and each page's own language is all that it speaks, but for the name of the other one.
 */
function expectOneLanguageEach(texts: readonly Text[]): void {
  const of = (locale: string) =>
    new Set(texts.filter((text) => text.locale === locale).flatMap(({ text }) => wordsOf(text)));
  const norwegian = of('nb');
  const known = new Set([
    ...wordsOfNames(),
    ...SAME_IN_BOTH,
    ...OTHER_IN_EACH,
    ...TERMS,
    ...NAMES,
    ...FORMATS,
    ...PROGRAMS,
    ...METHODS,
  ]);
  expect(norwegian.size).toBeGreaterThan(100);
  expect([...of('en')].filter((word) => norwegian.has(word) && !known.has(word))).toEqual([]);
}

test('no page has a word of the other language', async ({ page }) => {
  const texts: Text[] = [];
  // the page of all names has them in each language, by which they are found
  for (const path of pagePaths().filter((path) => !/(^|\/)names\/$/.test(path))) {
    const [locale, other, link] = path.startsWith('nb/') ? ['nb', 'en', 'English'] : ['en', 'nb', 'Norsk'];
    const onPage = await page.evaluate(visibleText, pageHtml(path));
    expect(
      onPage.filter((text) => text.locale !== locale),
      path,
    ).toEqual([{ locale: other, text: link }]);
    texts.push(...onPage);
  }
  expectOneLanguageEach(texts);
});

test('no view has a word of the other language, in what is announced and in dialogs neither', async ({
  page,
}) => {
  const texts: Text[] = [];
  for (const locale of ['en', 'nb']) {
    for (const view of VIEWS) {
      await page.goto((locale === 'nb' ? '/nb/' : '/') + view);
      await expectLive(page);
      texts.push(...(await page.evaluate(visibleText, null)));
    }
    await page.locator('th[data-column="citizenship"] button').click();
    await expect(page.locator('.unseen[role="status"]')).not.toBeEmpty();
    texts.push(...(await page.evaluate(visibleText, null)), ...(await dialogTexts(page)));
  }
  expect(new Set(texts.map((text) => text.locale))).toEqual(new Set(['en', 'nb']));
  expectOneLanguageEach(texts);
});

async function dialogTexts(page: Page): Promise<readonly Text[]> {
  const texts: Text[] = [];
  for (const button of await page.locator('button[aria-haspopup="dialog"]').all()) {
    await button.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    texts.push(...(await page.evaluate(visibleText, null)));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  return texts;
}

test('a value in the address that means nothing is told of in the language of the page', async ({ page }) => {
  await page.goto('/nb/europe/?measure=wealth');
  await expect(page.locator('.notice')).toHaveText(
    'Adressen sier measure=wealth, som denne siden ikke kjenner; den viser standardvalget. ' +
      'Kjente verdier: persons, rate, share, distribution, index.',
  );
  await page.goto('/europe/?measure=rikdom');
  await expect(page.locator('.notice')).toHaveText(
    'The address says measure=rikdom, which this page does not know; it shows the default. ' +
      'Known: persons, rate, share, distribution, index.',
  );
  await expect(measureRadio(page, 'persons')).toBeChecked();
});

test('the language link keeps the view, both ways', async ({ page }) => {
  await page.goto('/europe/poland/?measure=index&region=trondelag&sort=-total&q=pol');
  await expectLive(page);
  await page.getByRole('link', { name: 'Norsk' }).click();
  await expect(page).toHaveURL('/nb/europe/poland/?measure=index&sort=-total&q=pol&region=trondelag');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Polen');
  await expect(measureRadio(page, 'index')).toBeChecked();
  await expect(regionList(page)).toHaveValue('trondelag');
  await expect(page.getByRole('searchbox')).toHaveValue('pol');
  await expect(figure(page, 'poland', 'trondelag')).toHaveText('0,88');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/europe/poland/?measure=index&sort=-total&q=pol&region=trondelag');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the language link leaves a filter behind that fits no name there', async ({ page }) => {
  await page.goto('/?q=zerland');
  await expectLive(page);
  const other = page.getByRole('link', { name: 'Norsk' });
  await expect(other).toHaveAttribute('href', './nb/');
  await page.getByRole('searchbox').fill('pol');
  await expect(other).toHaveAttribute('href', './nb/?q=pol');
});

test('names are sorted in the alphabet of the language: Østerrike last, Austria first', async ({ page }) => {
  await page.goto('/nb/europe/?sort=citizenship');
  await expectLive(page);
  expect((await rowNames(page)).slice(-3)).toEqual(['Ungarn', 'Østerrike', 'Europa ellers']);
  await page.goto('/europe/?sort=citizenship');
  await expectLive(page);
  expect((await rowNames(page))[2]).toBe('Austria');
  await page.locator('th[data-column="citizenship"] button').click();
  expect((await rowNames(page)).slice(-2)).toEqual(['Austria', 'Rest of Europe']);
});
