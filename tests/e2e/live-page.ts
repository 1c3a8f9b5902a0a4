import { expect, type Frame, type FrameLocator, type Page } from '@playwright/test';

/** Waits until the app has taken over all of the page, and shows what the address asks for. */
export async function expectLive(page: Page | Frame | FrameLocator): Promise<void> {
  const footer = page.locator('.site-footer');
  const isLive = () =>
    footer.evaluate((element) => {
      const taken = Object.keys(element).some((key) => key.startsWith('__react'));
      return taken && !document.documentElement.classList.contains('pending');
    });
  await expect.poll(isLive).toBe(true);
}

/** The names in the first column of the page's table of figures, from top to bottom, as written. */
export async function rowNames(page: Page | FrameLocator): Promise<readonly string[]> {
  return page.locator('tr[data-citizenship] > th').allInnerTexts();
}
