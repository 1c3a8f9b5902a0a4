import type { WaitingKey } from './keys.ts';

/**
 * The keys for which a page is hidden until the app shows what they say. A list by itself, for scripts in the page that
 * have no room for the rows in `keys.ts`; the compiler compares both.
 */
export const WAITING_KEYS: readonly string[] = Object.keys({
  measure: 0,
  with: 0,
  sort: 0,
  rows: 0,
  q: 0,
  region: 0,
  map: 0,
  controls: 0,
  limit: 0,
} satisfies Record<WaitingKey, 0>);
