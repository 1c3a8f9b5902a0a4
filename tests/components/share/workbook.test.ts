import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { exportedTable } from '../../../src/components/share/exported-table.ts';
import { provenanceOf } from '../../../src/components/share/provenance.ts';
import { printSetup } from '../../../src/components/share/workbook-print.ts';
import { workbook, WORKBOOK_FONT } from '../../../src/components/share/workbook.ts';
import { dialogSiteAt, SITE_URL } from './dialog-site-at.ts';

/** The sheets of a view's workbook as another library reads them. */
async function sheetsAt(path: string, search = '') {
  const site = dialogSiteAt(path, search);
  const sheets = workbook(exportedTable(site, provenanceOf(site)), site.words.workbook);
  const file = await writeExcelFile(sheets, { ...WORKBOOK_FONT, features: [printSetup(sheets)] }).toBuffer();
  const [figures, about] = await readExcelFile(file);
  return { file, figures, about };
}

describe('workbook', () => {
  it('holds the figures as numbers, in the order of the screen', async () => {
    const { figures } = await sheetsAt('europe/', '?sort=-total&rows=countries');
    expect(figures?.sheet).toBe('Figures');
    expect(figures?.data[0]).toEqual([
      'Citizenship',
      'Total',
      'Oslo and Akershus',
      'Hedmark and Oppland',
      'South Eastern Norway',
      'Agder and Rogaland',
      'Western Norway',
      'Trøndelag',
      'Northern Norway',
      'id',
      'kind',
      'parent',
    ]);
    const poland = ['Poland', 12861, 4017, 592, 2528, 2028, 2330, 794, 572, 'poland', 'country', 'europe'];
    expect(figures?.data[1]).toEqual(poland);
    expect(figures?.data[2]?.slice(0, 2)).toEqual(['Sweden', 8201]);
    expect(figures?.data.at(-1)?.slice(0, 2)).toEqual(['All citizenships', 79498]);
  });

  it('holds nil as the number 0 and every measure unrounded', async () => {
    const { figures } = await sheetsAt('europe/', '?measure=rate');
    const row = (id: string) => figures?.data.find((cells) => cells.includes(id));
    expect(row('montenegro')?.[6]).toBe(0);
    expect(row('poland')?.[7]).toBeCloseTo((1000 * 794) / 426206, 14);
    const numbers = figures?.data.slice(1).flatMap((cells) => cells.slice(1, 9)) ?? [];
    expect(new Set(numbers.map((value) => typeof value))).toEqual(new Set(['number']));
  });

  it('says on a sheet of its own where it is from and what it shows', async () => {
    const { about } = await sheetsAt('nb/europe/', '?measure=index&q=pol');
    expect(about?.sheet).toBe('Om tallene');
    expect(Object.fromEntries(about?.data ?? [])).toMatchObject({
      Side: 'Europa unntatt Norge',
      Kilde:
        'Statistisk sentralbyrå: Immigration, by citizenship and region. 2011; rater, andeler og indekser beregnet av Innvandring til Norge 2011',
      Rader: expect.stringMatching(/^Europa unntatt Norge, /),
      'Over- eller underrepresentert (ganger så mange som forventet)':
        expect.stringContaining('lokaliseringskvotient'),
      'Filter på navn': 'pol',
      'Lenke til visningen': `${SITE_URL}nb/europe/?measure=index&q=pol`,
    });
  });

  it('says of a table with groups which rows it lists', async () => {
    const { about } = await sheetsAt('', '?rows=continents');
    expect(Object.fromEntries(about?.data ?? [])).toMatchObject({ Rows: 'Continents, in published order' });
  });

  it('holds a filter that looks like a formula as the text it is', async () => {
    const { about } = await sheetsAt('europe/', `?q=${encodeURIComponent('=1+1')}`);
    expect(Object.fromEntries(about?.data ?? [])).toMatchObject({ 'Filter on names': '=1+1' });
  });

  it('is printed as wide as a page, without what is for programs, the header on each page', () => {
    const site = dialogSiteAt('nb/europe/', '?measure=index');
    const sheets = workbook(exportedTable(site, provenanceOf(site)), site.words.workbook);
    const xml = printSetup(sheets).files.transform?.['xl/workbook.xml']?.transform?.(
      '<workbook><sheets/><definedNames/></workbook>',
      [],
      {},
    );
    const rows = exportedTable(site, provenanceOf(site)).rows.length;
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Tall'!$A$1:$I$${rows + 1}<`,
    );
    expect(xml).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Tall'!$1:$1<`);
    expect(xml).toContain(`localSheetId="1">'Om tallene'!$A$1:$B$`);
  });

  it('gives headings of two lines the height of two', () => {
    const site = dialogSiteAt('europe/');
    const [figures] = workbook(exportedTable(site, provenanceOf(site)), site.words.workbook);
    expect(figures?.data[0]?.[3]).toMatchObject({ value: 'Hedmark and Oppland', height: 26, wrap: true });
  });
});
