import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { readSiteSource } from '../../src/build/vite/site-source.ts';
import { virtualModules } from '../../src/build/vite/virtual-modules.ts';
import { TEST_LIMIT } from '../time-limits.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Checks in LibreOffice, for those who have it: `npm run office`. */
export default defineConfig({
  root: ROOT,
  plugins: [virtualModules(readSiteSource(ROOT))],
  test: { include: ['tests/office/*.office.ts'], testTimeout: TEST_LIMIT },
});
