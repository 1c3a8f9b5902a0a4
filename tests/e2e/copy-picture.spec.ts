/** A picture of a chart on the clipboard. */
import { expectLive } from './live-page.ts';
import { open } from './share-page.ts';
import { expect, test } from './test.ts';

test('a chart is copied as a PNG of two pixels to a unit', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/europe/poland/');
  await expectLive(page);
  await open(page, 'Download');
  await page.getByRole('dialog').getByRole('radio', { name: 'Chart' }).check();
  await page.getByRole('dialog').getByRole('radio', { name: '16 : 9' }).check();
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('The picture is on the clipboard.')).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    return [width, height];
  });
  expect(size).toEqual([2560, 1440]);
});
