import { describe, expect, it } from 'vitest';
import {
  continentsChart,
  contrastChart,
  largestChart,
} from '../../../src/components/chart/arrivals-charts.ts';
import { compositionChart } from '../../../src/components/chart/composition-chart.ts';
import { regionChart } from '../../../src/components/chart/region-chart.ts';
import type { Locale } from '../../../src/model/dataset.ts';
import { LOCALES } from '../../../src/model/dataset.ts';
import type { Measure } from '../../../src/model/measures.ts';
import { MEASURES } from '../../../src/model/measures.ts';
import { TABLE } from '../../model/published.ts';
import { raw } from '../../model/raw-figures.ts';
import { SPEECH } from '../speech.ts';

const contextIn = (locale: Locale) => ({ table: TABLE, ...SPEECH[locale] });
const all = raw('total');
const inhabitants = TABLE.regions.map(({ population }) => population);

const part = (of: number, whole: number | undefined) => (whole ? of / whole : Number.NaN);

/** The measures of a citizenship in a column, and what was expected, from the published text by formula. */
function exact(id: string, column: number): Readonly<Record<Measure | 'expected', number>> {
  const own = raw(id);
  const x = own[column] ?? Number.NaN;
  const expected = part((own[0] ?? 0) * (all[column] ?? 0), all[0]);
  const population =
    column === 0 ? inhabitants.reduce((sum, n) => sum + n, 0) : (inhabitants[column - 1] ?? Number.NaN);
  return {
    persons: x,
    rate: (1000 * x) / population,
    share: 100 * part(x, all[column]),
    distribution: 100 * part(x, own[0]),
    index: part(x, expected),
    expected,
  };
}

/** Fails unless a text is a number, rounded to its decimals, or the sign for none. */
function expectFigure(text: string, size: number, what: string): void {
  const digits = text.replace(/[\s\u00a0()]/g, '').replace(',', '.');
  if (digits === '–') return expect(size, what).toBe(0);
  if (digits === '.') return expect(size, what).toBeNaN();
  const decimals = digits.split('.')[1]?.length ?? 0;
  expect(Math.abs(Number(digits) - size), `${what}: ${text}`).toBeLessThanOrEqual(
    0.5 * 10 ** -decimals + 1e-9,
  );
}

describe.each(LOCALES)('every figure in the charts (%s)', (locale) => {
  const context = contextIn(locale);
  const { messages } = context;
  const measureOf = (head: string) =>
    head === messages.chart.expected ? 'expected' : MEASURES.find((each) => messages.column[each] === head);

  it('of the regions equals the published text by the formula of its measure, and its colour is of its class', () => {
    const classes = ['ratio-0', 'ratio-1', null, 'ratio-3', 'ratio-4'];
    for (const citizenship of TABLE.dataset.citizenships) {
      if (citizenship.kind === 'total') continue;
      for (const measure of MEASURES) {
        const { heads, rows, total } = regionChart(context, measure, citizenship);
        expect(rows.map(({ id }) => id)).toEqual(TABLE.regions.map(({ id }) => id));
        [total, ...rows].forEach((row, column) => {
          const what = `${citizenship.id}, ${measure}, ${column}`;
          const sizes = exact(citizenship.id, column);
          expectFigure(row?.figure ?? '', sizes[measure], what);
          expect(row?.others.length).toBe(heads.others.length);
          row?.others.forEach(({ text, shade }, i) => {
            const of = measureOf(heads.others[i] ?? '');
            if (!of) throw new Error(`no measure is headed ${heads.others[i]}`);
            expectFigure(text, sizes[of], `${what}, ${of}`);
            if (shade === null) return;
            const written = Number(text.replace(',', '.'));
            expect(shade, `${what}: ${text}`).toBe(
              classes[[0.5, 0.8, 1.25, 2].filter((bound) => written >= bound).length],
            );
          });
        });
      }
    }
  });

  it('of who came to a region does, too', () => {
    TABLE.regions.forEach((region, i) => {
      for (const { id, figure } of continentsChart(context, region).rows)
        expectFigure(figure, exact(id, i + 1).share, `${region.id}, ${id}`);
      for (const { id, figure } of largestChart(context, region).rows)
        expectFigure(figure, exact(id, i + 1).persons, `${region.id}, ${id}`);
      for (const { id, figure, others } of contrastChart(context, region).rows) {
        expectFigure(figure, exact(id, i + 1).index, `${region.id}, ${id}`);
        const shares = [exact(id, i + 1).share, exact(id, 0).share];
        expect(others).toHaveLength(shares.length);
        others.forEach(({ text }, k) => expectFigure(text, shares[k] ?? Number.NaN, `${region.id}, ${id}`));
      }
    });
  });

  it('of who came to Norway does, too', () => {
    for (const { id, figure, parts } of compositionChart(context, TABLE.total).rows)
      for (const one of [{ id, figure }, ...parts])
        expectFigure(one.figure, exact(one.id, 0).persons, one.id);
  });
});
