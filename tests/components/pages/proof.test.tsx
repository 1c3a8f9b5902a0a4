import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Element } from 'happy-dom';
import { Window } from 'happy-dom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadTable } from '../../../src/build/parse/load-table.ts';
import { proof } from '../../../src/build/parse/proof.ts';
import { pageDocument } from '../../../src/components/pages/page-documents.ts';
import { LOCALES } from '../../../src/model/dataset.ts';
import type { Locale } from '../../../src/model/dataset.ts';
import { placeAt, placePath, rootFrom } from '../../../src/view/page.ts';
import { citizenship, IDS, TABLE } from '../../model/published.ts';
import { raw } from '../../model/raw-figures.ts';
import { SPEECH } from '../speech.ts';

const FILE = readFileSync('data/immigration-2011.txt');
const LINES = FILE.toString('utf8').split('\n');
const PROOF = proof(loadTable('.'));
const COLUMNS = ['total', ...TABLE.regions.map(({ id }) => id)];

/** The page that proves the figures of a citizenship, as it stands in its document. */
function proofPage(id: string, locale: Locale = 'en'): { readonly body: Element; readonly path: string } {
  const page = { kind: 'proof', citizenship: citizenship(id) } as const;
  const path = placePath(TABLE, { locale, page });
  const facts = { speech: SPEECH[locale], table: TABLE, proof: PROOF, root: rootFrom(path) };
  const { body } = new Window().document;
  body.innerHTML = renderToStaticMarkup(pageDocument(page).content?.(facts, page));
  return { body, path };
}

const within = (body: Element, selector: string) => [...body.querySelectorAll(selector)];
const text = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The number that is written in an element: nil is 0. */
const number = (element: Element | null | undefined) =>
  text(element) === '–' ? 0 : Number(text(element).replace(/\s/g, ''));

describe.each(LOCALES)('the proof of every figure (%s)', (locale) => {
  const pages = IDS.map((id) => ({ id, ...proofPage(id, locale) }));
  const figures = pages.flatMap(({ id, body, path }) =>
    COLUMNS.map((column, i) => ({
      ...{ id, column, path, persons: raw(id)[i] ?? 0 },
      section: within(body, `section[id="${column}"]`)[0] ?? body,
    })),
  );

  it('begins with the figure as published', () => {
    expect(figures).toHaveLength(576);
    for (const { id, column, persons, section } of figures)
      expect(number(section.querySelector('h2 b')), `${id} ${column}`).toBe(persons);
  });

  it('has its row sum and its group sum with all addends, which add up', () => {
    let sums = 0;
    for (const { id, column, persons, section } of figures) {
      for (const list of within(section, '.sum ol')) {
        const numbers = within(list, 'b').map(number);
        const addends = numbers.slice(0, -1);
        expect(
          addends.reduce((sum, addend) => sum + addend, 0),
          `${id} ${column}`,
        ).toBe(numbers.at(-1));
        expect(within(list, 'li mark + b').map(number)).toEqual([persons]);
        expect(text(list.querySelector('small'))).toBe(locale === 'en' ? 'adds up' : 'stemmer');
        sums++;
      }
    }
    // 576 row sums; all rows but the total in the sum of a group; the 8 groups as sums of their parts
    expect(sums).toBe(576 + 71 * 8 + 8 * 8);
  });

  it('points at the figure in the published text', () => {
    for (const { id, column, persons, section } of figures) {
      const [line = 0, field = 0] = (/\d+\D+\d+/.exec(text(section.querySelector('.text > p')))?.[0] ?? '')
        .split(/\D+/)
        .map(Number);
      const published = LINES[line - 1]?.split('\t')[field - 1]?.replace(/\s/g, '');
      expect(published === '-' ? 0 : Number(published), `${id} ${column}`).toBe(persons);
      expect(LINES[line - 1]?.split('\t')[0]?.replace(/ [¹²³]$/, '')).toBe(citizenship(id).label);
      expect(text(section.querySelector('pre mark')).replace(/\s/g, '')).toBe(published);
      const shown = within(section, 'pre code > span').map((each) => each.textContent.replace(/^\d+/, ''));
      expect(LINES.join('\n')).toContain(shown.join('').trimEnd());
    }
  });

  it('names the file by its SHA-256', () => {
    const sha256 = createHash('sha256').update(FILE).digest('hex');
    for (const { section } of figures) expect(text(section)).toContain(sha256);
  });

  it('leads from each addend to its own proof, and to the figure on the map', () => {
    for (const { id, column, path, section } of figures.filter((_, i) => i % 7 === 0)) {
      const target = (link: Element) => new URL(link.getAttribute('href') ?? '', `https://o.org/${path}`);
      for (const link of within(section, '.sum a')) {
        const { pathname, hash } = target(link);
        const { page } = placeAt(TABLE, pathname.slice(1));
        if (page.kind !== 'proof') throw new Error(`${pathname} is no proof`);
        const persons = raw(page.citizenship.id)[COLUMNS.indexOf(hash.slice(1))];
        expect(number(link.parentElement?.querySelector('b'))).toBe(persons);
      }
      const [map, here] = within(section, '.links a').map(target);
      expect(`${map?.pathname}${map?.search}`).toBe(
        `/${path.replace('proof/', '')}${column === 'total' ? '' : `?region=${column}`}`,
      );
      expect(here?.href, id).toBe(`https://o.org/${path}#${column}`);
    }
  });

  it('has formulas that come to what they say', () => {
    let formulas = 0;
    for (const { id, column, section } of figures) {
      for (const formula of within(section, '.computed dd')) {
        for (const equation of text(formula)
          .replaceAll('1 000', '1000')
          .split(/ (?:to|til) |;/)) {
          const [left, right] = equation.split(' = ');
          if (left === undefined || right === undefined) continue;
          const written = right.replace(/[()+]/g, '');
          const said = value(written);
          const decimals = /[.,](\d+)$/.exec(written)?.[1]?.length ?? 0;
          // what is computed before has four digits in the formula, or one decimal
          const before = / − /.test(left) ? 0.05 : 0.0007 * Math.abs(said);
          expect(Math.abs(value(left) - said), `${id} ${column}: ${equation}`).toBeLessThanOrEqual(
            0.5001 * 10 ** -decimals + before,
          );
          formulas++;
        }
      }
    }
    expect(formulas).toBeGreaterThan(4000);
  });
});

/** What a formula comes to, read from left to right as arithmetic is. */
function value(formula: string): number {
  const plain = formula
    .replace(/(?<=\d) (?=\d{3})/g, '')
    .replaceAll(',', '.')
    .replaceAll('·', '*')
    .replaceAll('–', '0')
    .replaceAll('−', '-');
  const inner = /\(([^()]*)\)/.exec(plain);
  if (inner) return value(plain.replace(inner[0], String(value(inner[1] ?? ''))));
  const [first = 'NaN', ...rest] = plain.trim().split(/ ([*/-]) /);
  let result = Number(first);
  for (let i = 0; i < rest.length; i += 2) {
    const next = Number(rest[i + 1]);
    result = rest[i] === '*' ? result * next : rest[i] === '/' ? result / next : result - next;
  }
  return result;
}
