import { expectLive } from './live-page.ts';
import { expect, test } from './test.ts';

test('a country’s page is one page of A4, with its region selected, too', async ({ page }) => {
  for (const view of ['/europe/poland/', '/nb/asia/pakistan/?measure=index&region=trondelag']) {
    await page.goto(view);
    await expectLive(page);
    const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
    const pdf = await page.pdf({ format: 'A4', margin });
    expect(pdf.toString('latin1').match(/\/Type \/Page\n/g), view).toHaveLength(1);
  }
});
