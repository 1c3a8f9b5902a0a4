// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { PatternsContent } from '../../../src/components/patterns/PatternsContent.tsx';
import { PATTERNS_WORDS } from '../../../src/messages/patterns-words.ts';
import type { Locale } from '../../../src/model/dataset.ts';
import { LOCALES } from '../../../src/model/dataset.ts';
import { PATTERNS } from '../../build/patterns/settled-table.ts';
import { TABLE } from '../../model/published.ts';
import { seen } from '../render-app.tsx';
import { SPEECH } from '../speech.ts';
import { pooledPattern } from './pooled-pattern.ts';

const FIGURES = TABLE.dataset.figures;
const persons = (id: string, column: number) => {
  const figure = FIGURES[id]?.[column];
  return typeof figure === 'number' ? figure : 0;
};
const expected = (id: string, column: number) =>
  (persons(id, 0) * persons('total', column)) / persons('total', 0);

const html = (locale: Locale) =>
  renderToStaticMarkup(
    <PatternsContent
      {...SPEECH[locale]}
      {...{ table: TABLE, patterns: PATTERNS, root: '../', words: PATTERNS_WORDS[locale] }}
    />,
  );
const PAGES = { en: html('en'), nb: html('nb') };
const show = (locale: Locale) => (document.body.innerHTML = PAGES[locale]);
const blocks = () => [...document.querySelectorAll('.heat table')];
const rowsOf = (block: Element) => [...block.querySelectorAll('tbody tr:not(.all)')];
const idOf = (row: Element) => row.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '';

describe.each(LOCALES)('the heat table (%s)', (locale) => {
  beforeAll(() => void show(locale));

  it('has every citizenship with persons and without parts once: pattern by pattern, those too few at the end', () => {
    const counted = TABLE.dataset.citizenships
      .filter(({ kind, id }) => kind !== 'total' && kind !== 'group' && persons(id, 0) > 0)
      .map(({ id }) => id);
    const shown = blocks().map((block) => rowsOf(block).map(idOf));
    expect(shown.flat().toSorted()).toEqual(counted.toSorted());
    expect(shown).toEqual([
      ...PATTERNS.patterns.map(({ members }) => members.map(({ citizenship }) => citizenship)),
      PATTERNS.leftOut,
    ]);
    expect(shown.at(-1)?.filter((id) => persons(id, 0) >= 100)).toEqual([]);
  });

  it('has in each cell x / E, in the colour of the figure as it is written; blank where E is under 5', () => {
    const classes = ['ratio-0', 'ratio-1', '', 'ratio-3', 'ratio-4'];
    const bounds = [0.5, 0.8, 1.25, 2];
    for (const row of blocks().flatMap(rowsOf)) {
      const id = idOf(row);
      const cells = [...row.querySelectorAll('td')];
      expect(seen(cells[0] ?? null).replace(/\s/g, '')).toBe(String(persons(id, 0)));
      cells.slice(1).forEach((cell, i) => {
        const text = seen(cell);
        if (expected(id, i + 1) < 5) return expect(`${text}${cell.className}`).toBe('');
        const written = Number(text.replace(',', '.'));
        const decimals = text.split(/[.,]/)[1]?.length ?? 0;
        expect(written).toBeCloseTo(persons(id, i + 1) / expected(id, i + 1), decimals - 0.01);
        expect(cell.className).toBe(classes[bounds.filter((bound) => written >= bound).length]);
      });
    }
  });

  it('marks those that chance would put elsewhere', () => {
    const marked = blocks()
      .flatMap(rowsOf)
      .filter((row) => seen(row.querySelector('th')).endsWith('?'));
    expect(marked.map(idOf)).toEqual(
      PATTERNS.patterns.flatMap(({ members }) =>
        members.filter(({ kept }) => kept < 0.8).map(({ citizenship }) => citizenship),
      ),
    );
    expect(marked.map(idOf)).toContain('morocco');
  });

  it('says of each pattern what its members’ figures, added up, say', () => {
    PATTERNS.patterns.forEach(({ members }, i) => {
      const block = blocks()[i];
      const sentence = seen(block?.querySelector('p') ?? null);
      const ids = members.map(({ citizenship }) => citizenship);
      const pooled = pooledPattern(TABLE, ids);
      const all = ids.reduce((sum, id) => sum + persons(id, 0), 0);
      expect(sentence.split(':')[0]?.replace(/\D/g, '')).toBe(String(all));
      const said = pooled.filter(({ verdict }) => verdict !== 'much as');
      const summed = said.length === pooled.length;
      for (const { region, index, verdict } of pooled) {
        const place = region.place[locale];
        const mentioned = sentence.includes(place);
        if (verdict === 'much as') expect(mentioned, `${sentence} ${place}`).toBe(false);
        else if (!mentioned) expect([summed, verdict], sentence).toEqual([true, 'fewer']);
        else {
          const before = sentence.slice(0, sentence.indexOf(place));
          const figure = before.match(/[\d.,]+(?=\D*$)/)?.[0].replace(',', '.');
          const size = index >= 1.95 ? index.toFixed(1) : (100 * Math.abs(index - 1)).toFixed(0);
          expect(figure, `${sentence} ${place}`).toBe(size);
        }
      }
    });
  });

  it('has a map of each pattern in the colours of its line of all members', () => {
    for (const block of blocks().slice(0, PATTERNS.patterns.length)) {
      const cells = [...(block.querySelector('.all')?.querySelectorAll('td') ?? [])].slice(1);
      const uses = [...block.querySelectorAll('use')];
      expect(uses.map((use) => use.getAttribute('href'))).toEqual(
        TABLE.regions.map(({ id }) => `#small-${id}`),
      );
      expect(uses.map((use) => use.getAttribute('class'))).toEqual(
        cells.map((cell) => cell.className || 'ratio-2'),
      );
    }
  });
});

describe('the words of the patterns', () => {
  const headings = (locale: Locale) => {
    show(locale);
    return [...document.querySelectorAll('.heat h3')].map(seen);
  };

  it('name each by its regions, in both languages', () => {
    expect(headings('en')).toEqual([
      'Oslo and Akershus above all',
      'Agder and Rogaland stands out',
      'Much like all, highest in Oslo and Akershus',
      'Trøndelag stands out',
      'Much like all, highest in South Eastern Norway',
      'Northern Norway stands out',
      'Away from Oslo and Akershus',
      'Northern Norway, and Hedmark and Oppland',
      'Too few to group',
    ]);
    expect(headings('nb')).toEqual([
      'Oslo og Akershus fremfor alt',
      'Agder og Rogaland skiller seg ut',
      'Omtrent som alle, høyest i Oslo og Akershus',
      'Trøndelag skiller seg ut',
      'Omtrent som alle, høyest på Sør-Østlandet',
      'Nord-Norge skiller seg ut',
      'Utenfor Oslo og Akershus',
      'Nord-Norge, og Hedmark og Oppland',
      'For få til å grupperes',
    ]);
  });

  it('say what sets the first and the last apart', () => {
    show('en');
    expect(seen(document.querySelector('.finding'))).toBe(
      'By where they settled, the citizenships fall into 8 groups. They run from 2.0 times as many as expected in Oslo and Akershus to 2.8 times as many in Northern Norway.',
    );
    show('nb');
    expect([...document.querySelectorAll('caption p')].map(seen)[0]).toBe(
      '8 926 personer: 2,0 ganger så mange som forventet i Oslo og Akershus; 36–67 % færre i alle andre landsdeler.',
    );
  });
});
