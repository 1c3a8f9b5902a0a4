// @vitest-environment happy-dom
import { act, cleanup } from '@testing-library/react';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { outlineSymbols } from '../../../src/build/document/document.ts';
import { readSiteSource } from '../../../src/build/vite/site-source.ts';
import { loadCompareRoom } from '../../../src/components/compare/compare-room.ts';
import { COMPARE_ROOM } from '../../../src/components/compare/room.tsx';
import { loadFramedRoom } from '../../../src/components/framed/framed-room.ts';
import { csv, DESCRIBING_COLUMNS, PLAIN_CSV } from '../../../src/components/share/csv.ts';
import { exportedTable } from '../../../src/components/share/exported-table.ts';
import { pictureFigures } from '../../../src/components/share/figure-drawing.ts';
import { figureSvg } from '../../../src/components/share/figure-svg.ts';
import { provenanceOf } from '../../../src/components/share/provenance.ts';
import { canonicalView } from '../../../src/view/canonical-href.ts';
import { serializeView } from '../../../src/view/query.ts';
import type { View } from '../../../src/view/view.ts';
import { TABLE } from '../../model/published.ts';
import { anyView } from '../../view/any-view.ts';
import { openAt } from '../render-app.tsx';
import { dialogSiteAt } from './dialog-site-at.ts';

const { outlines } = readSiteSource(process.cwd());
const VIEWS = 30;

beforeAll(() => Promise.all([loadFramedRoom(), loadCompareRoom()]));
beforeEach(() => {
  document.body.innerHTML = outlineSymbols(outlines);
});
afterEach(() => vi.useRealTimers());

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s/g, ' ').trim();
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((each) => plain(each.textContent));

/** What a view shows: its table by row and column, its charts' rows, the callouts of its map, its small maps. */
async function figuresAt(view: View) {
  openAt(serializeView(TABLE, view));
  await act(() => vi.dynamicImportSettled());
  const shown = {
    table: texts('.grid td'),
    rows: texts('.grid tbody:not(.totals) tr > :is(th, td)'),
    charts: texts('[data-chart] tbody :is(td:nth-child(2), .q, b)'),
    map: texts('.callouts text'),
    many: texts('.many li > :is(a, small)'),
  };
  cleanup();
  return shown;
}

/** Half a unit of the last decimal of a figure as written. */
const half = (text: string) => 0.5 * 10 ** -(/[.,](\d+)/.exec(text)?.[1]?.length ?? 0);

/** The number in a cell of the page; null where it has none. */
function numberIn(text: string): number | null {
  if (text === '–') return 0;
  const digits = text.replace(/[() ]/g, '').replace('−', '-').replace(',', '.');
  return /^[-+]?[\d.]*\d$/.test(digits) ? Number(digits) : null;
}

/** Views of pages that have figures, as a link passes them on, with a filter that finds something; the same at each run. */
const views = fc
  .sample(
    anyView.filter(({ page }) => page.kind === 'citizenship' || page.kind === 'region'),
    { numRuns: VIEWS, seed: 2011 },
  )
  .map((view) => canonicalView({ ...view, q: ['pol', 'sør'].includes(view.q) ? view.q : '' }));

it('is tried with maps, small maps, charts and comparisons of citizenships and of regions', () => {
  const count = (is: (view: View) => boolean) => views.filter(is).length;
  expect(count(({ map, with: others }) => map === 'one' && others.length === 0)).toBeGreaterThan(1);
  expect(count(({ map, with: others }) => map === 'many' && others.length === 0)).toBeGreaterThan(1);
  for (const kind of ['citizenship', 'region'])
    expect(count(({ page, with: others }) => page.kind === kind && others.length > 0)).toBeGreaterThan(1);
});

describe('a view that travels', () => {
  it.each(views.map((view) => [serializeView(TABLE, view), view] as const))(
    'shows the figures of the page: %s',
    async (address, view) => {
      const page = await figuresAt(view);
      expect(page.table).not.toEqual([]);
      const framed = (show: View['show']) => figuresAt({ ...view, embed: true, controls: false, show });

      expect((await framed(['table'])).table).toEqual(page.table);
      expect((await framed(['chart'])).charts).toEqual(page.charts);
      if (view.with.length > 0) expect(page.charts).not.toEqual([]);
      else {
        const { map, many } = await framed(['map']);
        if (page.map.length > 0) expect(map).toEqual(page.map);
        expect(many).toEqual(page.many);
      }

      const [path = '', search = ''] = address.split(/(?=\?)/);
      document.body.innerHTML = outlineSymbols(outlines);
      const site = dialogSiteAt(path, search, view.with.length > 0 ? COMPARE_ROOM : 'not wanted');
      const file = Papa.parse<string[]>(csv(exportedTable(site, provenanceOf(site)), PLAIN_CSV, []).trim());
      const columns = (file.data[0]?.length ?? 0) - DESCRIBING_COLUMNS.length;
      const inFile = file.data.slice(1).flatMap((row) => row.slice(1, columns));
      expect(inFile).toHaveLength(page.table.length);
      inFile.forEach((written, i) => {
        const text = page.table[i] ?? '';
        const number = numberIn(text);
        if (number === null) expect(written).toBe('');
        else expect(Math.abs(Number(written) - number), text).toBeLessThanOrEqual(half(text) + 1e-9);
      });

      const drawn = new Map(
        pictureFigures(site).map((figure) => {
          const svg = figureSvg(site, { figure, ground: 'light', shape: 'portrait' });
          const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
          return [figure, [...picture.querySelectorAll('text')].map((each) => plain(each.textContent))];
        }),
      );
      const isIn = (figures: readonly string[] | undefined, of: readonly string[]) =>
        expect(figures).toEqual(expect.arrayContaining(of.filter(Boolean)));
      const all = [...drawn.values()].flat();
      if (drawn.has('chart') || drawn.has('contrast')) isIn(all, page.charts);
      if (drawn.has('map')) isIn(drawn.get('map'), page.map);
      // names are set in several lines
      const inMaps = (drawn.get('map') ?? []).join('').replaceAll(' ', '');
      if (drawn.has('map')) for (const text of page.many) expect(inMaps).toContain(text.replaceAll(' ', ''));
      const cells = columns; // the name and the figures
      isIn(
        drawn.get('table'),
        page.rows.slice(0, 10 * cells).filter((_, i) => i % cells > 0),
      );
    },
  );
});
