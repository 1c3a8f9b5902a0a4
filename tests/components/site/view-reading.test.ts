import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChange } from '../../../src/components/site/describe-change.ts';
import { figureColumns } from '../../../src/components/table/figure-columns.ts';
import { pageRows } from '../../../src/components/table/page-rows.ts';
import { pageKind } from '../../../src/components/pages/page-kinds.ts';
import { MEASURES, measureRecord, readMeasure } from '../../../src/model/measures.ts';
import type { Page } from '../../../src/view/page-kinds.ts';
import { pageAddress } from '../../../src/view/page-kinds.ts';
import { allPlaces, placeAt } from '../../../src/view/page.ts';
import type { View } from '../../../src/view/view.ts';
import { parseView } from '../../../src/view/query.ts';
import { IDS, TABLE } from '../../model/published.ts';
import { anyView } from '../../view/any-view.ts';
import { SPEECH } from '../speech.ts';

/** What the components know of a view. */
function siteOf(view: View) {
  return { ...SPEECH[view.locale], view, table: TABLE, rowFinder: null };
}
const siteAt = (path: string, search = '') => siteOf(parseView(TABLE, path, search).view);
const figuresOf = (page: Page) => pageKind(page).figures(TABLE, page);
/** What the table of a page shows; a page without one is none of these tests' concern. */
const tableOf = (page: Page) => figuresOf(page)?.table ?? expect.unreachable('a page without a table');
const columnsOf = (site: ReturnType<typeof siteOf>) =>
  figureColumns({ ...site, ...site.view }, tableOf(site.view.page).region);
const rowsOf = (site: ReturnType<typeof siteOf>) => {
  const { head, body, foot } = pageRows(site, tableOf(site.view.page), columnsOf(site));
  return [...head, ...body, ...foot].map(({ citizenship }) => citizenship.id);
};

describe('the rows of a page', () => {
  it('are the parts of its citizenship or, of a leaf, its neighbours; of a region’s page all', () => {
    const scope = (path: string) => tableOf(placeAt(TABLE, path).page).scope.id;
    expect(scope('')).toBe('total');
    expect(scope('america/north-america/')).toBe('north-america');
    expect(scope('america/north-america/usa/')).toBe('north-america');
    expect(scope('norway/')).toBe('total');
    expect(scope('regions/trondelag/')).toBe('total');
    expect(rowsOf(siteAt('regions/trondelag/'))).toEqual(IDS);
  });

  it('of a leaf are its peers, without their parts', () => {
    expect(rowsOf(siteAt('norway/'))).toEqual([
      ...['total', 'norway', 'europe', 'africa', 'asia', 'america', 'oceania', 'stateless', 'unknown'],
    ]);
    expect(rowsOf(siteAt('norway/', '?q=pol'))).toEqual(['total']);
  });

  it('are sorted by the column and measure of the view, filtered by name in its language', () => {
    expect(rowsOf(siteAt('', '?rows=countries&sort=-total')).slice(0, 4)).toEqual([
      ...['poland', 'norway', 'sweden', 'lithuania'],
    ]);
    expect(rowsOf(siteAt('regions/trondelag/', '?rows=countries&sort=-index')).slice(0, 1)).toEqual([
      'south-korea',
    ]);
    expect(rowsOf(siteAt('nb/', '?q=tyskl'))).toEqual(['total', 'europe', 'germany']);
    expect(rowsOf(siteAt('', '?q=tyskl'))).toEqual(['total']);
  });

  it('of any view are rows of the table, each once', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        fc.pre(figuresOf(view.page) !== null);
        const rows = rowsOf(siteOf(view));
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows.filter((id) => !TABLE.byId.has(id))).toEqual([]);
        expect(rows).toContain('total');
      }),
    );
  });
});

describe('the columns of a page', () => {
  it('are those that its rows can be sorted by, in one order', () => {
    for (const { locale, page } of allPlaces(TABLE)) {
      const figures = figuresOf(page);
      const context = { table: TABLE, measure: 'persons', ...SPEECH[locale] } as const;
      const columns = figures ? figureColumns(context, figures.table.region) : [];
      expect(columns.map(({ key }) => key)).toEqual(pageAddress(page).columns(TABLE, false));
      expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
    }
  });

  it('read the view’s measure on a citizenship’s page; people where the total would be the same for all', () => {
    for (const measure of MEASURES) {
      columnsOf(siteAt('europe/', `?measure=${measure}`)).forEach(({ reading }, i) => {
        const shown = i === 0 && measureRecord(measure).isConstantForNorway ? 'persons' : measure;
        expect(reading('poland')).toBe(readMeasure(TABLE, shown, 'poland', i));
      });
    }
  });

  it('read every measure of the region on its page, and the share in Norway', () => {
    const columns = columnsOf(siteAt('regions/trondelag/'));
    const poland = new Map(columns.map(({ key, text }) => [key, text('poland')]));
    expect(Object.fromEntries(poland)).toEqual({
      persons: '794',
      rate: '1.9',
      share: '14.3',
      national: '16.2',
      index: '0.88',
      distribution: '6.2',
    });
  });

  it('put an index that rests on few people in brackets, and no sign', () => {
    const [, , , , , , trondelag, north] = columnsOf(siteAt('europe/', '?measure=index'));
    expect([trondelag?.text('poland'), trondelag?.few('poland')]).toEqual(['0.88', false]);
    expect([trondelag?.text('montenegro'), trondelag?.few('montenegro')]).toEqual(['(0.57)', true]);
    expect([north?.text('montenegro'), north?.few('montenegro')]).toEqual(['–', false]);
    expect(north?.text('rest-of-north-america')).toBe('.');
  });
});

describe('a change of the view in words', () => {
  const describedAt = (path: string, search?: string) => {
    const site = siteAt(path, search);
    return { site, figures: figuresOf(site.view.page) };
  };
  const change = (path: string, before: string, after: string) =>
    describeChange(describedAt(path, before), describedAt(path, after));

  it('names what has become of measure, number of rows, order and region, and nothing else', () => {
    expect(change('oceania/', '', '?measure=index')).toBe('Over- or under-represented');
    expect(change('oceania/', '', '?sort=-trondelag&q=aus')).toBe('1 row, sorted by Trøndelag, descending');
    expect(change('oceania/', '?sort=-trondelag', '')).toBe('in published order');
    expect(change('oceania/', '', '?region=western-norway')).toBe('Selected region: Western Norway');
    expect(change('oceania/', '?region=western-norway', '')).toBe('Selected region: No region');
    expect(change('nb/oceania/', '', '?sort=citizenship')).toBe('sortert etter Statsborgerskap, stigende');
    expect(change('regions/trondelag/', '', '?rows=continents&sort=index')).toBe(
      '9 rows, sorted by Times expected, ascending',
    );
  });

  it('is silent where nothing of it has changed', () => {
    expect(change('oceania/', '', '?theme=dark&map=one')).toBe('');
    expect(describeChange(describedAt('oceania/'), describedAt('regions/trondelag/'))).toBe('72 rows');
  });

  it('counts what the filter has found, without totals and groups, and says so where that is nothing', () => {
    expect(change('', '', '?q=pol')).toBe('1 row');
    expect(change('', '', '?q=america')).toBe('5 rows');
    expect(change('nb/europe/poland/', '', '?q=qqq')).toBe('Ingen statsborgerskap her har «qqq» i navnet.');
  });

  it('is silent where there is no table', () => {
    expect(change('about/', '', '?measure=index')).toBe('');
    expect(change('nowhere/', '', '?measure=index')).toBe('');
  });
});

describe('the title of a page', () => {
  it('has its subject first, then the site', () => {
    const title = (path: string) => {
      const site = siteAt(path);
      return pageKind(site.view.page).title(site, site.view.page);
    };
    expect(title('')).toBe('Immigration to Norway in 2011');
    expect(title('europe/poland/')).toBe('Poland – Immigration to Norway 2011');
    expect(title('nb/regions/western-norway/')).toBe('Vestlandet – Innvandring til Norge 2011');
    expect(title('nb/about/')).toBe('Om tallene – Innvandring til Norge 2011');
    expect(title('nowhere/')).toBe('No such page – Immigration to Norway 2011');
  });

  it('and its description are its own', () => {
    const places = allPlaces(TABLE).map(({ locale, page }) => {
      const context = { table: TABLE, ...SPEECH[locale] };
      const { title, finding } = pageKind(page);
      return [title(context, page), finding(context, page)] as const;
    });
    const shared = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);
    const descriptions = places.map(([, description]) => description).filter((text) => text !== null);
    expect(descriptions).toHaveLength(2 * (72 + 7 + 1)); // the about page's is of the build alone
    expect(shared(descriptions)).toEqual([]);
    expect(descriptions.filter((text) => text.length < 50)).toEqual([]);
    expect(places.filter(([title]) => !title)).toEqual([]);
  });
});
