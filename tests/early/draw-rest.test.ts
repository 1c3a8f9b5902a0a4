// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { drawRestAfterFirstFrame } from '../../src/early/draw-rest.ts';
import { markDocument } from '../../src/early/mark-document.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('the long tables wait for the first frame and no longer', () => {
  vi.useFakeTimers();
  let frame: (() => void) | undefined;
  vi.stubGlobal('requestAnimationFrame', (drawn: () => void) => (frame = drawn));
  const page = document.documentElement;
  markDocument(page, '', () => null);
  drawRestAfterFirstFrame(page);
  vi.runAllTimers();
  expect(page.className).toBe('js first-frame');
  frame?.();
  vi.runAllTimers();
  expect(page.className).toBe('js');
});
