import { describe, expect, it } from 'vitest';
import { aboutEn } from '../../src/messages/about.en.ts';
import { aboutNb } from '../../src/messages/about.nb.ts';
import { en } from '../../src/messages/en.ts';
import { nb } from '../../src/messages/nb.ts';
import { PICTURE_WORDS } from '../../src/messages/picture-words.ts';
import { SHARE_WORDS } from '../../src/messages/share-words.ts';

/** Every string and sentence of a language by its path; a sentence as the number of its facts. */
function flat(messages: unknown, path = ''): readonly (readonly [path: string, value: string | number])[] {
  if (typeof messages === 'string') return [[path, messages]];
  if (typeof messages === 'function') return [[path, messages.length]];
  if (typeof messages !== 'object' || messages === null)
    throw new Error(`${path}: neither string nor sentence`);
  return Object.entries(messages).flatMap(([key, value]) => flat(value, path ? `${path}.${key}` : key));
}

const english = flat({
  ...en,
  aboutPage: aboutEn,
  dialogs: SHARE_WORDS.en,
  picture: PICTURE_WORDS.en,
});
const norwegian = flat({
  ...nb,
  aboutPage: aboutNb,
  dialogs: SHARE_WORDS.nb,
  picture: PICTURE_WORDS.nb,
});
const strings = (messages: typeof english) =>
  messages.filter((entry): entry is [string, string] => typeof entry[1] === 'string');

describe('English and Norwegian', () => {
  it('have the same messages', () => {
    expect(norwegian.map(([path]) => path).toSorted()).toEqual(english.map(([path]) => path).toSorted());
  });

  it('have sentences of the same facts', () => {
    const arity = (messages: typeof english) =>
      messages.filter(([, value]) => typeof value === 'number').toSorted();
    expect(arity(norwegian)).toEqual(arity(english));
  });

  it('say no string alike, save those that both languages have', () => {
    const inEnglish = new Map(strings(english));
    const alike = strings(norwegian).filter(([path, text]) => inEnglish.get(path) === text);
    expect(new Set(alike.map(([, text]) => text))).toEqual(
      new Set([
        'System',
        'Per 1\u00a0000',
        'person',
        'NUTS 2',
        'APA',
        'BibTeX',
        '16 : 9',
        'RIS',
        'Python, pandas',
        'R',
        'Stata',
        'CSV',
        'Excel',
        'JSON',
        'SVG',
        'PNG',
      ]),
    );
  });

  it.each([
    ['English', english],
    ['Norwegian', norwegian],
  ])('%s has no stray space, and thousands that do not break', (_, messages) => {
    const careless = strings(messages).filter(
      ([, text]) => text.trim() !== text || / {2}|\d \d{3}/.test(text),
    );
    expect(careless).toEqual([]);
  });

  it('each quote in their own marks', () => {
    expect(en.noMatch('pol')).toContain('“pol”');
    expect(nb.noMatch('pol')).toContain('«pol»');
    expect(strings(english).filter(([, text]) => /["'«»]/.test(text))).toEqual([]);
    expect(strings(norwegian).filter(([, text]) => /["'“”]/.test(text))).toEqual([]);
  });
});
