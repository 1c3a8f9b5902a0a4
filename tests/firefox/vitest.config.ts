import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { TEST_LIMIT } from '../time-limits.ts';

/** Checks of the build in Firefox, for those who have it, and poppler: `npm run firefox`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/firefox/*.firefox.ts'], testTimeout: TEST_LIMIT, hookTimeout: TEST_LIMIT },
});
