import { afterEach, beforeEach, expect, vi } from 'vitest';

const LEVELS = ['error', 'warn'] as const;

/**
 * Imported for its effect: a test in which something is said on the console fails, unless the test has asked for it by
 * {@link saidOnConsole}.
 */
const said: string[] = [];

beforeEach(() => {
  const spies = LEVELS.map((level) =>
    vi.spyOn(console, level).mockImplementation((...words: readonly unknown[]) => {
      said.push(`${level}: ${words.map(String).join(' ')}`);
    }),
  );
  return () => spies.forEach((spy) => spy.mockRestore());
});

afterEach(() => {
  expect(saidOnConsole()).toEqual([]);
});

/** What has been said since this was last asked. */
export function saidOnConsole(): readonly string[] {
  return said.splice(0);
}
