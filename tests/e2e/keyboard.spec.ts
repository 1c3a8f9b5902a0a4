import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { expectLive, rowNames } from './live-page.ts';

/** More stops than any page has. */
const MOST_STOPS = 150;

const lost = (page: Page) =>
  page.evaluate(() => document.activeElement === null || document.activeElement === document.body);

/** Presses a key; the focus is somewhere on the page after it. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  expect(await lost(page), `focus is lost after ${key}`).toBe(false);
}

/** Goes to an element with the Tab key alone, or back to it with Shift. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await press(page, key);
  }
  throw new Error(`${key} does not lead to ${target}`);
}

test('the page is explored by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/europe/');
  await expectLive(page);

  await test.step('skip to the figures', async () => {
    await press(page, 'Tab');
    const skip = page.getByRole('link', { name: 'Skip to the figures' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await press(page, 'Enter');
    await expect(page.locator('#figures')).toBeFocused();
  });

  await test.step('filter', async () => {
    await tabTo(page, page.getByRole('searchbox'));
    await page.keyboard.type('land');
    await expect(page.locator('.table-panel tbody:not(.totals) tr')).toHaveCount(4);
    expect(await lost(page)).toBe(false);
  });

  await test.step('sort', async () => {
    const total = page.locator('th[data-column="total"]');
    await tabTo(page, total.getByRole('button'));
    await press(page, 'Enter');
    await expect(total).toHaveAttribute('aria-sort', 'descending');
    await press(page, ' ');
    await expect(total).toHaveAttribute('aria-sort', 'ascending');
    await expect(total.getByRole('button')).toBeFocused();
    expect((await rowNames(page)).slice(2)).toEqual(['Finland', 'Netherlands', 'Iceland', 'Poland']);
  });

  const map = page.locator('svg[data-map]');
  const region = (id: string) => map.locator(`[data-region="${id}"]`);
  await test.step('walk the map', async () => {
    await expect(map.locator('[tabindex="0"]')).toHaveCount(1);
    await tabTo(page, map.locator('[tabindex="0"]'), 'Shift+Tab');
    await press(page, 'Home');
    await expect(region('northern-norway')).toBeFocused();
    await expect(page.locator('col.hovered')).toHaveCount(1);
    const visited: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'End']) {
      await press(page, key);
      visited.push(
        await page.evaluate(() => document.activeElement?.getAttribute('data-region') ?? 'outside the map'),
      );
    }
    expect(visited).toEqual([
      'trondelag',
      'hedmark-and-oppland',
      'oslo-and-akershus',
      'south-eastern-norway',
      'western-norway',
      'agder-and-rogaland',
    ]);
    await expect(map.locator('[tabindex="0"]')).toHaveCount(1);
    await expect(region('agder-and-rogaland')).toHaveAccessibleName(
      /^Agder and Rogaland: 6\s843 people, 9\.5 per 1\s000 inhabitants, 4th of 7$/,
    );
  });

  await test.step('select a region, by Space and by Enter', async () => {
    await press(page, ' ');
    await expect(region('agder-and-rogaland')).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/\?sort=total&q=land&region=agder-and-rogaland/);
    await press(page, 'ArrowUp');
    await press(page, 'Enter');
    await expect(page.locator('svg[data-map] [aria-pressed="true"]')).toHaveCount(1);
    await expect(page.locator('svg[data-map] [aria-pressed="true"]')).toBeFocused();
  });

  await test.step('open the region’s page', async () => {
    await tabTo(page, page.getByRole('link', { name: /^Who came to/ }));
    await press(page, 'Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveURL(/\/regions\/[a-z-]+\/$/);
  });

  await test.step('open the embed dialog, copy, close', async () => {
    const embed = page.getByRole('button', { name: 'Embed' });
    await tabTo(page, embed);
    await press(page, 'Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await tabTo(page, dialog.getByRole('button', { name: 'Copy' }).first());
    await press(page, 'Enter');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^<iframe src="http/);
    await press(page, 'Escape');
    await expect(dialog).toBeHidden();
    await expect(embed).toBeFocused();
  });

  await test.step('switch the language', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Norsk' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/nb\/regions\//);
    await expectLive(page);
    await press(page, 'Tab');
    await expect(page.getByRole('link', { name: 'Gå til tallene' })).toBeFocused();
  });
});

test('arrow keys scroll the table’s frame, which is a stop of its own', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await expectLive(page);
  const frame = page.locator('.table-panel .frame');
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
});

test('the map’s focus is seen also while the pointer is elsewhere on the map', async ({ page }) => {
  await page.goto('/europe/poland/');
  await expectLive(page);
  await page.locator('svg[data-map] [tabindex="0"]').focus();
  await page.keyboard.press('ArrowUp');
  const focus = page.locator('[data-map] .focused');
  await page.locator('svg[data-map] [data-region="agder-and-rogaland"]').hover();
  await expect(focus).toBeVisible();
  await page.mouse.move(1, 1);
  await expect(focus).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(focus).toBeHidden();
});

test('the ring around a row’s name in focus is whole', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 740 });
  await page.goto('/europe/');
  await expectLive(page);
  const link = page.locator('tr[data-citizenship="iceland"] a');
  await page.locator('tr[data-citizenship="finland"] a').focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  const { x, y, width, height } = (await link.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [ring, accent] = await link.evaluate((element) => {
    const { outlineColor, color } = getComputedStyle(element);
    return [outlineColor, color];
  });
  expect(ring).toBe(accent);
  const below = await page.screenshot({ clip: { x, y: y + height, width, height: 5 } });
  expect(await pixelsOf(page, below, ring)).toBeGreaterThan(width);
});

/** How many pixels of a picture have a colour. */
function pixelsOf(page: Page, png: Buffer, colour = ''): Promise<number> {
  return page.evaluate(
    async ([base64 = '', colour]) => {
      const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      context?.drawImage(picture, 0, 0);
      const pixels = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
      let found = 0;
      for (let i = 0; i < pixels.length; i += 4)
        if (`rgb(${pixels[i]}, ${pixels[i + 1]}, ${pixels[i + 2]})` === colour) found += 1;
      return found;
    },
    [png.toString('base64'), colour],
  );
}

test('what is focused is seen: no header, column or row lies over it', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 740 });
  await page.goto('/europe/poland/');
  await expectLive(page);
  const links = page.locator('.table-panel tbody a[href]');
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    await (key === 'Tab' ? links.first() : links.last()).focus();
    for (let i = 1; i < (await links.count()); i++) {
      await page.keyboard.press(key);
      const covered = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement) return 'the focus is lost';
        const { left, top, bottom, width } = activeElement.getBoundingClientRect();
        const over = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + width / 2, y));
        const cell = activeElement.closest('th');
        return over.every((element) => cell?.contains(element)) ? null : activeElement.textContent;
      });
      expect(covered, key).toBeNull();
    }
  }
});
