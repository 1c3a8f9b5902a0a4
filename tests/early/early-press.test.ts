// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepPresses } from '../../src/early/early-press.ts';
import { TAKE_OVER } from '../../src/early/take-over.ts';

const takeOver = () => document.dispatchEvent(new Event(TAKE_OVER));

beforeEach(() => {
  document.body.innerHTML =
    '<button aria-haspopup="dialog">Share</button><button aria-haspopup="dialog"><b>Cite</b></button><button>Sort</button>';
  keepPresses();
});
afterEach(takeOver);

const busy = () =>
  [...document.querySelectorAll('button[aria-busy="true"]')].map(({ textContent }) => textContent);
const press = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('button, b')]
    .findLast(({ textContent }) => textContent === text)
    ?.click();

describe('a press before the app is there', () => {
  it('is kept on the button, the last one alone', () => {
    press('Share');
    expect(busy()).toEqual(['Share']);
    press('Cite');
    expect(busy()).toEqual(['Cite']);
  });

  it('is not kept where the button opens no dialog, nor after the app is there', () => {
    press('Sort');
    takeOver();
    press('Share');
    expect(busy()).toEqual([]);
  });
});
