// @vitest-environment happy-dom
import { act, cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { outlineSymbols } from '../../../src/build/document/document.ts';
import { readSiteSource } from '../../../src/build/vite/site-source.ts';
import { loadCompareRoom } from '../../../src/components/compare/compare-room.ts';
import { COMPARE_ROOM } from '../../../src/components/compare/room.tsx';
import { loadFramedRoom } from '../../../src/components/framed/framed-room.ts';
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

/** What the figures of a view say: of its table by row and column, of its charts their rows, of its map the callouts. */
async function figuresAt(view: View) {
  openAt(serializeView(TABLE, view));
  await act(() => vi.dynamicImportSettled());
  const shown = {
    table: texts('.grid td'),
    charts: texts('[data-chart] tbody :is(td:nth-child(2), .q, b)'),
    map: texts('.callouts text'),
  };
  cleanup();
  return shown;
}

/** Views of pages that have figures, as a link passes them on; the same at each run. */
const views = fc
  .sample(
    anyView.filter(({ page }) => page.kind === 'citizenship' || page.kind === 'region'),
    { numRuns: VIEWS, seed: 2011 },
  )
  .map((view) => canonicalView(view));

describe('a view that travels', () => {
  it.each(views.map((view) => [serializeView(TABLE, view), view] as const))(
    'shows the figures of the page: %s',
    async (address, view) => {
      const page = await figuresAt(view);
      expect(page.table).not.toEqual([]);
      const framed = (show: View['show']) => figuresAt({ ...view, embed: true, controls: false, show });

      const table = await framed(['table']);
      expect(table.table).toEqual(page.table);
      const charts = await framed(['chart']);
      expect(charts.charts).toEqual(page.charts);
      if (page.map.length > 0) expect((await framed(['map'])).map).toEqual(page.map);

      const [path = '', search = ''] = address.split(/(?=\?)/);
      document.body.innerHTML = outlineSymbols(outlines);
      const site = dialogSiteAt(path, search, view.with.length > 0 ? COMPARE_ROOM : 'not wanted');
      const { rows, columns } = exportedTable(site, provenanceOf(site));
      expect(rows.length * columns.length).toBe(page.table.length);

      const drawn = pictureFigures(site).flatMap((figure) => {
        const svg = figureSvg(site, { figure, ground: 'light', shape: 'portrait' });
        const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
        return [...picture.querySelectorAll('text')].map(({ textContent }) => plain(textContent));
      });
      if (drawn.length > 0)
        expect(drawn).toEqual(expect.arrayContaining([...new Set(page.charts)].filter(Boolean)));
      if (pictureFigures(site).includes('map')) expect(drawn).toEqual(expect.arrayContaining(page.map));
    },
  );
});
