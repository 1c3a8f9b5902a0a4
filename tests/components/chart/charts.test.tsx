// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectedPersons } from '../../../src/model/expected.ts';
import { MEASURES, isBracketed, readMeasure } from '../../../src/model/measures.ts';
import { figureAt } from '../../../src/model/table.ts';
import { IDS, TABLE } from '../../model/published.ts';
import { openAt, seen } from '../render-app.tsx';
import { SPEECH } from '../speech.ts';
import { placePath } from '../../../src/view/page.ts';

const cells = (row: Element) => [...row.children].map(seen);
const chart = (name: string) => document.querySelector(`[data-chart="${name}"]`);

describe('the chart of where they moved', () => {
  it.each(['en', 'nb'] as const)(
    'has the figures of the table, on every page that it is on and in every measure (%s)',
    (locale) => {
      const { numbers } = SPEECH[locale];
      for (const id of IDS.filter((one) => one !== 'total' && figureAt(TABLE, one, 0) !== '-')) {
        const citizenship = TABLE.byId.get(id);
        if (!citizenship) throw new Error(id);
        const measure = MEASURES[IDS.indexOf(id) % MEASURES.length] ?? 'persons';
        openAt(
          `${placePath(TABLE, { locale, page: { kind: 'citizenship', citizenship } })}?measure=${measure}&rows=continents`,
        );
        const rows = [...(chart('regions')?.querySelectorAll('tbody tr') ?? [])];
        expect(rows.map((row) => row.querySelector('.b')?.getAttribute('data-region'))).toEqual(
          TABLE.regions.map((region) => region.id),
        );
        rows.forEach((row, i) => {
          const shown = [measure, ...MEASURES.filter((other) => other !== measure)].map((each) =>
            numbers
              .reading(each, readMeasure(TABLE, each, id, i + 1), isBracketed(TABLE, each, id, i + 1))
              .replaceAll('\u00a0', ' '),
          );
          if (measure === 'index') {
            const expected = expectedPersons(TABLE, id, i + 1);
            shown.splice(
              2,
              0,
              typeof expected === 'number' ? numbers.whole(expected).replaceAll('\u00a0', ' ') : expected,
            );
          }
          const [name, figure, bar, ...others] = cells(row);
          // an index may have more decimals than it has elsewhere, so that it is of the class of its colour
          const number = (text = '') =>
            Number(text.replace(/[(). ]/g, '').replace(',', '')) / 10 ** decimals(text);
          const decimals = (text: string) => /[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
          const cut = (text: string | undefined, like: string | undefined) =>
            Math.abs(number(text) - number(like)) <= 0.00501 ? like : text;
          expect(
            [name, cut(figure, shown[0]), bar, ...others.map((other, k) => cut(other, shown[k + 1]))],
            `${id}, ${measure}`,
          ).toEqual([TABLE.regions[i]?.name[locale], shown[0], '', ...shown.slice(1)]);
        });
        cleanup();
      }
    },
  );

  it('draws what is more and less than expected from 1, with its interval, and nothing that rests on few', () => {
    openAt('europe/poland/?measure=index');
    const row = (region: string) => chart('regions')?.querySelector(`[data-region="${region}"]`);
    expect(row('south-eastern-norway')?.querySelector('rect')?.getAttribute('class')).toBe('ratio-3');
    expect(
      Number.parseFloat(row('northern-norway')?.querySelector('rect')?.getAttribute('x') ?? ''),
    ).toBeLessThan(50);
    expect(row('trondelag')?.querySelector('.interval')).not.toBeNull();
    cleanup();
    openAt('oceania/rest-of-oceania/?measure=index');
    expect(row('trondelag')?.querySelector('rect')).toBeNull();
  });

  it('marks the region that is selected, and the one under the pointer', () => {
    openAt('europe/poland/?region=trondelag');
    expect(
      [...(chart('regions')?.querySelectorAll('.on [data-region]') ?? [])].map((mark) =>
        mark.getAttribute('data-region'),
      ),
    ).toEqual(['trondelag']);
  });
});

describe('the chart of who came', () => {
  it('has a bar for each continent, which leads to it, with its largest countries', () => {
    openAt('');
    const rows = [...(chart('composition')?.querySelectorAll('tbody tr') ?? [])];
    expect(rows.map((row) => cells(row).slice(0, 2))).toEqual([
      ['Europe except Norway', '50 021'],
      ['Asia including Turkey', '11 583'],
      ['Norway', '8 739'],
      ['Africa', '5 937'],
      ['America', '2 488'],
      ['Oceania', '307'],
      ['Stateless', '405'],
      ['Unknown', '18'],
    ]);
    expect([...(rows[0]?.querySelectorAll('li') ?? [])].map(seen)).toEqual([
      ...['Poland 12 861', 'Sweden 8 201', 'Lithuania 7 743', 'Germany 2 315', 'Latvia 2 116'],
    ]);
  });
});
