import { expect, test } from './test.ts';

test('a shared address opened cold shows what it says, and Reload, Back and Forward keep it', async ({ page }) => {
  await page.goto('/europe/poland/?measure=index&region=trondelag');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poland');
  await expect(page.getByRole('radio', { name: 'Index' })).toBeChecked();
  await expect(page.locator('tr[data-citizenship="poland"] td[data-region="trondelag"]')).toHaveText('0.88');
  await expect(page.getByRole('combobox')).toHaveValue('trondelag');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Index' })).toBeChecked();
  await page.getByRole('link', { name: 'Sweden', exact: true }).first().click();
  await expect(page).toHaveURL('/europe/sweden/?measure=index&region=trondelag');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sweden');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poland');
  await expect(page.getByRole('combobox')).toHaveValue('trondelag');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sweden');
});
