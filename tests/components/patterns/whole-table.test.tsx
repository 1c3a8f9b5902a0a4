// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { WholeTable } from '../../../src/components/patterns/WholeTable.tsx';
import { PATTERNS_WORDS } from '../../../src/messages/patterns-words.ts';
import type { Locale } from '../../../src/model/dataset.ts';
import { PATTERNS } from '../../build/patterns/settled-table.ts';
import { TABLE } from '../../model/published.ts';
import { seen } from '../render-app.tsx';
import { SPEECH } from '../speech.ts';

const show = (locale: Locale) =>
  (document.body.innerHTML = renderToStaticMarkup(
    <WholeTable
      facts={{
        ...SPEECH[locale],
        ...{ table: TABLE, patterns: PATTERNS, root: '../', words: PATTERNS_WORDS[locale] },
      }}
    />,
  ));
const facts = () =>
  [...document.querySelectorAll('.facts > div')].map((section) => ({
    title: seen(section.querySelector('h3')),
    sentence: seen(section.querySelector('p')),
    bars: [...section.querySelectorAll('li')].map(seen),
    lengths: [...section.querySelectorAll('rect')].map((rect) =>
      Number.parseFloat(rect.getAttribute('width') ?? ''),
    ),
  }));

/** Persons by row without parts and region. */
const ROWS = TABLE.dataset.citizenships
  .filter(({ kind }) => kind !== 'total' && kind !== 'group')
  .map(({ id, parent }) => ({
    id,
    parent,
    counts: TABLE.regions.map((_, i) => {
      const figure = TABLE.dataset.figures[id]?.[i + 1];
      return typeof figure === 'number' ? figure : 0;
    }),
  }));
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
const entropy = (numbers: readonly number[]) =>
  -sum(numbers.filter((n) => n > 0).map((n) => (n / sum(numbers)) * Math.log(n / sum(numbers))));
/** What rows say about columns: the entropies of both less that of their cells. */
const told = (rows: readonly (readonly number[])[]) =>
  entropy(rows.map(sum)) +
  entropy(TABLE.regions.map((_, r) => sum(rows.map((row) => row[r] ?? 0)))) -
  entropy(rows.flat());

describe('the facts of the whole table, in English', () => {
  beforeEach(() => void show('en'));

  it('say how many would have had to move elsewhere', () => {
    const [fact] = facts();
    const all = sum(ROWS.flatMap(({ counts }) => counts));
    const columns = TABLE.regions.map((_, r) => sum(ROWS.map(({ counts }) => counts[r] ?? 0)));
    const surplus = sum(
      ROWS.flatMap(({ counts }) =>
        counts.map((x, r) => Math.max(0, x - (sum(counts) * (columns[r] ?? 0)) / all)),
      ),
    );
    const percent = ((100 * surplus) / all).toFixed(1);
    expect(percent).toBe('15.6');
    expect(fact?.title).toBe(`${percent} % would have had to move elsewhere`);
    expect(fact?.bars).toEqual(['As it was 15.6 %', 'By chance alone 2.0 %']);
  });

  it('say where the differences lie, by entropies', () => {
    const [, fact] = facts();
    const partsOf = (id: string): readonly (readonly number[])[] =>
      TABLE.dataset.citizenships
        .filter(({ parent }) => parent === id)
        .flatMap((part) => {
          const row = ROWS.find((one) => one.id === part.id);
          return row ? [row.counts] : partsOf(part.id);
        });
    const all = ROWS.map(({ counts }) => counts);
    const within = (id: string) => {
      const rows = partsOf(id);
      return (100 * sum(rows.flat()) * told(rows)) / (sum(all.flat()) * told(all));
    };
    expect(fact?.bars[1]).toBe(`Within Europe except Norway ${within('europe').toFixed(1)} %`);
    expect(fact?.bars[2]).toBe(`Within Asia including Turkey ${within('asia').toFixed(1)} %`);
    expect(fact?.title).toBe('18.7 % lies between continents');
    const figures = fact?.bars.map((bar) => Number(bar.match(/[\d.]+(?= %)/)?.[0])) ?? [];
    expect(sum(figures)).toBeGreaterThan(99);
  });

  it('name surpluses, mixtures, likeness and evenness with their figures', () => {
    const [, , surplus, mixed, alike, even] = facts();
    expect(surplus?.bars[0]).toBe('Sweden, to Oslo and Akershus +2 726');
    expect(surplus?.sentence).toContain('2 726 of 8 201');
    expect([mixed?.bars[0], mixed?.bars.at(-1)]).toEqual(['Trøndelag 31.8', 'South Eastern Norway 21.5']);
    expect([alike?.bars[0], alike?.bars.at(-1)]).toEqual([
      'South Eastern Norway – Western Norway 0.15',
      'Oslo and Akershus – Northern Norway 0.38',
    ]);
    expect([even?.bars[0], even?.bars.at(-1)]).toEqual(['Lithuania 0.05', 'Pakistan 0.50']);
    expect(even?.sentence).toBe(
      'To be spread like the inhabitants of Norway, 5.2 % of the Lithuanian citizens would have had to move elsewhere, and 50.0 % of the Pakistani citizens: the least and the most of the 30 countries with 500 people or more.',
    );
  });

  it('draw bars as long as their figures', () => {
    for (const { bars, lengths } of facts()) {
      const figures = bars.map((bar) =>
        Number(bar.replace(/.*?([+\d][\d\s.]*)( %)?$/, '$1').replace(/[\s+]/g, '')),
      );
      const longest = Math.max(...figures);
      lengths.forEach((length, i) => {
        const shown = (100 * (figures[i] ?? 0)) / longest;
        expect(Math.abs(length - shown), bars[i]).toBeLessThan(3);
      });
      expect(Math.max(...lengths)).toBe(100);
    }
  });
});

it('are said in Norwegian, too', () => {
  show('nb');
  expect(facts().map(({ title }) => title)).toEqual([
    '15,6 % måtte ha flyttet et annet sted',
    '18,7 % ligger mellom verdensdelene',
    'Lengst over forventet antall',
    'Innvandringen er mest sammensatt i Trøndelag',
    'Landsdeler som ligner hverandre',
    'Hvor jevnt de fordelte seg',
  ]);
});
