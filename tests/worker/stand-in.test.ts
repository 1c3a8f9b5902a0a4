import { expect, it } from 'vitest';
import { homeOf, standIn } from '../../src/worker/stand-in.ts';

it('a home page at another address leads to the same root', () => {
  const home = '<html data-root="./"><a href="./europe/">…</a><script src="./assets/a.js">';
  expect(standIn(home, '', 'europe/poland/')).toBe(
    '<html data-root="../../"><a href="../../europe/">…</a><script src="../../assets/a.js">',
  );
  const norwegian = '<html data-root="../"><a href="../nb/europe/">';
  expect(standIn(norwegian, 'nb/', 'nb/europe/polen/')).toBe(
    '<html data-root="../../../"><a href="../../../nb/europe/">',
  );
});

it('each page has the home page of its language, in whichever order they are named', () => {
  for (const homes of [
    ['', 'nb/'],
    ['nb/', ''],
  ]) {
    expect(homeOf(homes, 'europe/')).toBe('');
    expect(homeOf(homes, 'nb/europe/')).toBe('nb/');
    expect(homeOf(homes, 'nbx/')).toBe('');
  }
  expect(homeOf([], 'europe/')).toBe(undefined);
});
