// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadCompareRoom } from '../../../src/components/compare/compare-room.ts';
import { loadFramedRoom } from '../../../src/components/framed/framed-room.ts';
import { openAt } from '../render-app.tsx';

beforeAll(() => Promise.all([loadFramedRoom(), loadCompareRoom()]));
afterEach(cleanup);

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const charts = () =>
  [...document.querySelectorAll('[data-chart]')].map((chart) => chart.getAttribute('data-chart'));
const finding = () => document.querySelector('.finding')?.textContent.replace(/\s/g, ' ');

describe('a figure alone in a frame', () => {
  it('says what it shows and when, and its finding in one line', () => {
    openAt('africa/somalia/?embed=1&show=map&controls=0');
    expect(title()).toBe('Where Somali citizens moved in Norway, 2011');
    expect(finding()).toBe('1 704 Somali citizens moved to Norway in 2011, 2.1 % of all who did.');
    expect(document.querySelectorAll('svg[data-map]')).toHaveLength(1);
    expect(charts()).toEqual([]);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says so in Norwegian', () => {
    openAt('nb/regions/trondelag/?embed=1&show=largest&controls=0');
    expect(title()).toBe('Innvandring til Trøndelag, 2011');
    expect(charts()).toEqual(['largest']);
  });

  it('is any chart of the site', () => {
    const chartsAt = (address: string) => {
      openAt(`${address}${address.includes('?') ? '&' : '?'}embed=1&controls=0`);
      const shown = charts();
      cleanup();
      return shown;
    };
    expect(chartsAt('?show=chart')).toEqual(['composition']);
    expect(chartsAt('europe/poland/?show=chart')).toEqual(['regions']);
    expect(chartsAt('regions/trondelag/?show=chart')).toEqual(['continents', 'largest', 'contrast']);
    expect(chartsAt('regions/trondelag/?show=contrast')).toEqual(['contrast']);
    expect(chartsAt('europe/poland/?with=lithuania&show=chart')).toEqual(['comparison']);
    expect(chartsAt('regions/trondelag/?with=northern-norway&show=chart')).toEqual(['regions-contrast']);
  });

  it('names those that it compares', () => {
    openAt('europe/poland/?with=lithuania&embed=1&show=chart&controls=0');
    expect(title()).toBe('Poland and Lithuania, 2011');
    expect(document.querySelectorAll('svg[data-map]')).toHaveLength(0);
  });

  it('leads to the full view and to the data', () => {
    openAt('africa/somalia/?measure=index&embed=1&show=map&controls=0');
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href('Open the full view')).toBe('../../africa/somalia/?measure=index');
    expect(href('Get the data')).toBe('../../data/immigration-2011.csv');
  });
});

describe('a limit of rows', () => {
  const names = () => screen.getAllByRole('rowheader').map((name) => name.textContent.replace(/\d$/, ''));

  it('leaves the first rows of the view, its totals, and the way to all', () => {
    openAt('?embed=1&show=table&rows=countries&sort=-total&limit=3&controls=0');
    expect(names()).toEqual(['Poland', 'Norway', 'Sweden', 'All citizenships']);
    const all = screen.getByRole('link', { name: 'Show all 65 rows' });
    expect(all.getAttribute('href')).toBe('./?sort=-total&rows=countries');
    expect(all.getAttribute('target')).toBe('_blank');
  });

  it('says nothing of more rows where there are none', () => {
    openAt('oceania/?embed=1&show=table&limit=70&controls=0');
    expect(screen.queryByRole('link', { name: /Show all/ })).toBeNull();
  });

  it('holds in frames alone', () => {
    openAt('oceania/?limit=1');
    const table = screen.getAllByRole('table').at(-1);
    expect(within(table ?? document.body).getAllByRole('row').length).toBeGreaterThan(4);
  });
});
