import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** The text of each cell of the page's table, row by row, the headings first. */
export async function tableOn(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = page.locator('.table-panel tr');
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((all) =>
    all.map((row) =>
      Array.from(row.querySelectorAll('th, td'), (cell) => {
        const copy = cell.cloneNode(true);
        if (copy instanceof Element) copy.querySelectorAll('sup').forEach((mark) => mark.remove());
        return copy.textContent?.replaceAll('\u00a0', ' ').trim() ?? '';
      }),
    ),
  );
}

/** Presses a button of the toolbar; gives the dialog that opens. */
export async function open(page: Page, button: string): Promise<Locator> {
  await page.getByRole('group', { name: 'Take it along' }).getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Presses an export's button; gives the file's name and content. */
export async function download(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  await expect(page.getByRole('dialog').getByRole('status').last()).toHaveText(
    `Saved: ${file.suggestedFilename()}`,
  );
  return { name: file.suggestedFilename(), path: await file.path() };
}
