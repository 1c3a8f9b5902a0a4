import fc from 'fast-check';
import { MEASURES } from '../../src/model/measures.ts';
import { TABLE } from '../model/published.ts';
import { figure, measureRadio } from './controls.ts';
import { expectLive } from './live-page.ts';
import { expect, test } from './test.ts';

const { citizenships } = TABLE.dataset;

/** What somebody wants who is on the page of another figure. */
const target = fc.record({
  citizenship: fc.constantFrom(...citizenships.filter(({ kind }) => kind !== 'total')),
  region: fc.constantFrom(...TABLE.regions),
  measure: fc.constantFrom(...MEASURES),
});

test('from any page, a name, a measure and a press lead to any figure', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await expectLive(page);
  for (const { citizenship, region, measure } of fc.sample(target, { numRuns: 50, seed: 2011 })) {
    const wanted = `${citizenship.id} × ${region.id} × ${measure}`;
    await page.keyboard.press('/');
    await page.keyboard.type(citizenship.name.en);
    await expect(page.getByRole('option').first(), wanted).toContainText(citizenship.name.en);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 }), wanted).toContainText(citizenship.name.en);
    await measureRadio(page, measure).check();
    // a region that is selected stays so from page to page
    const isSelected = new URL(page.url()).searchParams.get('region') === region.id;
    if (!isSelected) await figure(page, citizenship.id, region.id).click();
    await expect(page, wanted).toHaveURL((url) => {
      const { pathname, searchParams } = url;
      return (
        pathname.endsWith(`/${citizenship.id}/`) &&
        searchParams.get('region') === region.id &&
        (searchParams.get('measure') ?? 'persons') === measure
      );
    });
    await expect(page.locator('.selected-region'), wanted).toContainText(region.name.en);
  }
});
