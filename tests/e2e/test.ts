import type { ConsoleMessage, Page } from '@playwright/test';
import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** Tests of the site: a message on the console or an error in the page that no test expects fails the test. */
export const test = base.extend<{ quietConsole: undefined; expectedMessages: RegExp[] }>({
  /** What this test expects on the console; add to it in the test. */
  expectedMessages: async ({ baseURL: _ }, use) =>
    use([
      /^Service Worker registration blocked by Playwright$/,
      /preloaded using link preload but not used within a few seconds/, // tells of a slow machine, or of no script
    ]),
  quietConsole: [
    async ({ context, expectedMessages }, use) => {
      const heard: string[] = [];
      const listen = (page: Page) => {
        page.on('console', (message: ConsoleMessage) => {
          if (['error', 'warning', 'assert'].includes(message.type())) heard.push(message.text());
        });
        page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
      };
      context.pages().forEach(listen);
      context.on('page', listen);
      await use(undefined);
      const unexpected = heard.filter((text) => !expectedMessages.some((pattern) => pattern.test(text)));
      if (unexpected.length > 0) throw new Error(`unexpected on the console:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
});
