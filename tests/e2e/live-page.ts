import { expect, type FrameLocator, type Page } from '@playwright/test';

/** Waits until the app has taken the page's table over: its headers sort. */
export async function expectLive(page: Page | FrameLocator): Promise<void> {
  await expect(page.locator('thead button').first()).toBeEnabled();
}

/** The names in the first column of the page's table of figures, from top to bottom, as written. */
export async function rowNames(page: Page | FrameLocator): Promise<readonly string[]> {
  return page.locator('tr[data-citizenship] > th').allInnerTexts();
}
