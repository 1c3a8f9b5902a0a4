/** The dialogs for sharing, citing, embedding and downloading. */
import { download, open } from './share-page.ts';
import { expect, test } from './test.ts';
import { expectLive } from './live-page.ts';

test('the dialogs work by keyboard alone, and the focus comes back', async ({ page }) => {
  await page.goto('/europe/poland/');
  const buttons = page.getByRole('group', { name: 'Take it along' }).getByRole('button');
  await buttons.first().focus();
  for (const [name, first] of [
    ['Share', 'Link'],
    ['Cite', 'Plain text'],
    ['Embed', 'Map and table'],
    ['Download', 'CSV'],
  ] as const) {
    const button = buttons.filter({ hasText: name });
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(
      dialog
        .getByLabel(first, { exact: true })
        .or(dialog.getByText(first, { exact: true }))
        .first(),
    ).toBeVisible();
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    for (let i = 0; i < 30; i++) await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement?.closest('.share-actions > button, .site-header') ?? null,
      ),
      'the page behind is out of reach',
    ).toBeNull();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    await page.keyboard.press('Tab');
  }
});

test('a dialog closes when pressed beside it, and by its button', async ({ page }) => {
  await page.goto('/');
  const dialog = await open(page, 'Share');
  await page.mouse.click(5, 5);
  await expect(dialog).toHaveCount(0);
  await open(page, 'Share');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
});

test('copies link, citation and table', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/europe/poland/?measure=index&q=pol');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  await (await open(page, 'Share')).getByRole('button', { name: 'Copy Link' }).click();
  await expect.poll(clipboard).toMatch(/^http:\/\/localhost:\d+\/europe\/poland\/\?measure=index&q=pol$/);
  await page.keyboard.press('Escape');

  await (await open(page, 'Cite')).getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect.poll(clipboard).toMatch(/^@misc\{immigration-2011-europe-poland-index-pol,\n/);
  await page.keyboard.press('Escape');

  await (await open(page, 'Download')).getByRole('button', { name: 'Copy as table' }).click();
  await expect(page.getByText('The table is on the clipboard.')).toBeVisible();
  const forms = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = ['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text());
    return Promise.all(texts);
  });
  const [text = '', html = ''] = forms;
  const index = 794 / 5552 / (12861 / 79498);
  expect(text.split('\n').map((line) => line.split('\t')[0])).toEqual([
    'Citizenship',
    'All citizenships',
    'Europe except Norway',
    'Poland',
  ]);
  expect(Number(text.split('\n')[3]?.split('\t')[7])).toBeCloseTo(index, 6);
  expect(html.match(/<tr>/g)).toHaveLength(4);
  expect(html).toContain('Statistics Norway: Immigration, by citizenship and region. 2011');
});

test('the preview is as high as what it shows, and choices take no step of the Back button', async ({
  page,
}) => {
  await page.goto('/europe/poland/?measure=index');
  const dialog = await open(page, 'Embed');
  const frame = dialog.locator('iframe');
  const steps = await page.evaluate(() => history.length);
  for (const choice of ['Map and table', 'Map', 'Table']) {
    await dialog.getByRole('radio', { name: choice, exact: true }).check();
    await expect(async () => {
      const content = await frame
        .contentFrame()
        .locator('html')
        .evaluate((html) => html.getBoundingClientRect().height);
      expect(content).toBeGreaterThan(100);
      const height = await frame.evaluate((element) => element.clientHeight);
      expect(Math.abs(height - content)).toBeLessThanOrEqual(1);
    }).toPass();
    await expect(frame.contentFrame().locator('svg[data-map]')).toHaveCount(choice === 'Table' ? 0 : 1);
    await expect(frame.contentFrame().locator('table')).toHaveCount(choice === 'Map' ? 0 : 1);
  }
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('a dialog is about the page it was opened on, and closes when that is left', async ({ page }) => {
  await page.goto('/europe/');
  await expectLive(page);
  await page.locator('tr[data-citizenship="poland"] a').click();
  await page.getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('dialog')).toContainText('europe/poland/');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Europe except Norway');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a dialog that cannot be loaded says so, and can be tried again', async ({ page, expectedMessages }) => {
  expectedMessages.push(/Failed to load resource/);
  await page.goto('/europe/poland/');
  await page.waitForLoadState('networkidle');
  await page.route('**/assets/*.js', (route) => route.abort());
  const group = page.getByRole('group', { name: 'Take it along' });
  await group.getByRole('button', { name: 'Cite' }).click();
  await expect(group.getByRole('status')).toContainText('This could not be loaded. Try once more.');
  await expect(group.getByText('Load the page again')).toBeVisible();
  await page.unroute('**/assets/*.js');
  await open(page, 'Cite');
});

test('an export whose library cannot be loaded says so, and the others go on', async ({
  page,
  expectedMessages,
}) => {
  expectedMessages.push(/Failed to load resource/);
  await page.goto('/europe/poland/');
  const dialog = await open(page, 'Download');
  await page.route('**/assets/*.js', (route) => route.abort());
  await dialog.getByRole('button', { name: 'Excel' }).click();
  await expect(dialog.getByRole('status')).toContainText('This could not be made.');
  await download(page, 'CSV');
});

test('without script there are no buttons that need it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}europe/poland/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
  await context.close();
});
