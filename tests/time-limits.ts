/**
 * How long tests may take before their runner gives them up, ms. None of them measures time: these only end what hangs,
 * and are far above what the slowest test needs on a machine that is busy with other work.
 */

/** For a test as a whole, of a thousand runs or in a browser. */
export const TEST_LIMIT = 180_000;

/** For what a test waits to see on the page. */
export const WAIT_LIMIT = 30_000;
