/** Controls and figures of a page, found without the words that they are named by. */
import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Measure } from '../../src/model/measures.ts';
import { MEASURES } from '../../src/model/measures.ts';

/** The radio button of a measure. */
export function measureRadio(page: Page | FrameLocator, measure: Measure): Locator {
  return page.locator('input[name="measure"]').nth(MEASURES.indexOf(measure));
}

/** The list of the regions, of which the selected one is shown in words. */
export function regionList(page: Page | FrameLocator): Locator {
  return page.locator('.selected-region select');
}

/** A figure of the table. */
export function figure(page: Page | FrameLocator, citizenship: string, region: string): Locator {
  return page.locator(`tr[data-citizenship="${citizenship}"] td[data-region="${region}"]`);
}
