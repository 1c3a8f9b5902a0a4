/**
 * A page of another origin that embeds ours, and how well its frames fit what they show.
 */
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { test as base, expect, type Locator } from '@playwright/test';

interface Fixtures {
  /** What this test expects on the console; add to it in the test. */
  readonly expectedMessages: RegExp[];
  /** Fails on an uncaught error or a message of the console's `error` level, in the host or in a frame. */
  readonly noErrors: undefined;
  /** Address of the site, without a slash at the end. */
  readonly site: string;
  /**
   * Goes to a page of another origin with this body. A server of its own, since a page that Playwright fulfils is
   * a public one to Chromium, which does not let it reach a site on this machine.
   */
  readonly openHost: (body: string, headers?: OutgoingHttpHeaders) => Promise<void>;
}

export const test = base.extend<Fixtures>({
  expectedMessages: async ({ baseURL: _ }, use) => use([]),
  noErrors: [
    async ({ page, expectedMessages }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(undefined);
      const isUnexpected = (text: string) => !expectedMessages.some((pattern) => pattern.test(text));
      expect(errors.filter(isUnexpected)).toEqual([]);
    },
    { auto: true },
  ],
  site: async ({ baseURL }, use) => {
    if (baseURL === undefined) throw new Error('the Playwright configuration has no baseURL');
    await use(baseURL.replace(/\/$/, ''));
  },
  openHost: async ({ page }, use) => {
    let html = '';
    let headers: OutgoingHttpHeaders = {};
    const server = createServer((request, response) => {
      if (request.url === '/')
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      else response.writeHead(204);
      response.end(request.url === '/' ? html : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the host page has no port');
    await use(async (body, extraHeaders = {}) => {
      html = `<!doctype html><html lang="en"><title>Host</title><body>${body}</body></html>`;
      headers = extraHeaders;
      await page.goto(`http://127.0.0.1:${address.port}/`);
    });
    server.closeAllConnections();
    server.close();
  },
});

/** The height that the host gives the frame, without border. */
export const height = (frame: Locator): Promise<number> => frame.evaluate((element) => element.clientHeight);

/** The frame is as high as its content, within 1 px, and its content does not scroll. */
export async function expectFit(frame: Locator): Promise<void> {
  await frame.scrollIntoViewIfNeeded();
  await expect(async () => {
    const content = await frame
      .contentFrame()
      .locator('html')
      .evaluate((html) => ({
        height: html.getBoundingClientRect().height,
        overflow: html.scrollHeight - window.innerHeight,
      }));
    expect(content.height).toBeGreaterThan(50);
    expect(content.overflow).toBeLessThanOrEqual(1);
    expect(Math.abs((await height(frame)) - content.height)).toBeLessThanOrEqual(1);
  }).toPass();
}

/** Filters the frame's table to one row and back. */
export async function expectFitDownAndUp(frame: Locator): Promise<void> {
  const filter = frame.contentFrame().locator('input[type="search"]');
  await expectFit(frame);
  const before = await height(frame);
  await filter.fill('poland');
  await expect.poll(() => height(frame)).toBeLessThan(before - 100);
  await expectFit(frame);
  await filter.fill('');
  await expect.poll(() => height(frame)).toBe(before);
  await expectFit(frame);
}
