import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { TEST_LIMIT } from '../time-limits.ts';

/** Checks in LibreOffice, for those who have it: `npm run office`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/office/*.office.ts'], testTimeout: TEST_LIMIT },
});
