import { defineConfig } from '@playwright/test';
import { TEST_LIMIT, WAIT_LIMIT } from '../time-limits.ts';
import { chromiumPath } from './chromium.ts';
import { DIST } from './site-files.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4179);

/** Browser tests, on the production build as `vite preview` serves it; `E2E_DIST` and `E2E_PORT` choose another. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: TEST_LIMIT,
  expect: { timeout: WAIT_LIMIT },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // machines that run these are shared and slow at times; what passes at its second go is listed as flaky
  retries: 1,
  reporter: process.env['CI'] ? [['list']] : [['line']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: chromiumPath(),
      // root, as in a container, cannot use Chromium's own sandbox
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort --outDir ${JSON.stringify(DIST)}`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    timeout: TEST_LIMIT,
    reuseExistingServer: false,
  },
});
