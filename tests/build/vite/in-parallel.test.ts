import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inParallel } from '../../../src/build/vite/in-parallel.ts';

describe('work in parallel', () => {
  it('gives the results in the order of the items, whichever is done first', async () => {
    const turns = [5, 0, 3, 1];
    const results = await inParallel(turns, async (turn) => {
      for (let i = 0; i < turn; i++) await setImmediate();
      return turn * 2;
    });
    expect(results).toEqual([10, 0, 6, 2]);
  });

  it('does several at once, and never many of a long list', async () => {
    let running = 0;
    let most = 0;
    const items = Array.from({ length: 200 }, (_, i) => i);
    const results = await inParallel(items, async (item) => {
      most = Math.max(most, ++running);
      await setImmediate();
      running--;
      return item;
    });
    expect(results).toEqual(items);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(8);
  });

  it('fails as soon as one piece fails', async () => {
    await expect(inParallel([1, 2], () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  });
});
