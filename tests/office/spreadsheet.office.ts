/** What leaves the page, as LibreOffice Calc reads it in English and in Norwegian. */
import { expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { copiedTable } from '../../src/components/share/copied-table.ts';
import { exportedTable } from '../../src/components/share/exported-table.ts';
import { numberAttributes } from '../../src/components/share/number-cell.ts';
import { provenanceOf } from '../../src/components/share/provenance.ts';
import { printSetup } from '../../src/components/share/workbook-print.ts';
import { workbook, WORKBOOK_FONT } from '../../src/components/share/workbook.ts';
import { dialogSiteAt } from '../components/share/dialog-site-at.ts';
import { cellsIn, readInCalc } from './calc.ts';

const LOCALES = ['en-US', 'nb-NO'] as const;

/** All citizenships, Europe, and each country of Europe: what the column *Total* of Europe's page adds up to. */
const EUROPE_PAGE = 79498 + 50021 + 50021;

function copiedAt(path: string, search: string): string {
  const site = dialogSiteAt(path, search);
  const { html } = copiedTable(exportedTable(site, provenanceOf(site)), site.locale);
  const last = html.split('<tr>').length - 1;
  const sum = `<tr><td>Sum</td><td>=SUM(B2:B${last})</td></tr>`;
  return `<!doctype html><meta charset="utf-8">${html.replace('</tbody>', `${sum}</tbody>`)}`;
}

/** How figures stand on a page, and what they are. */
const WRITTEN = [
  ['8\u00a0201', 8201],
  ['0,88', 0.88],
  ['0.88', 0.88],
  ['(0,62)', 0.62],
  ['–', 0],
] as const;

function rowByHand(): string {
  const cells = WRITTEN.map(([text, value]) => {
    const attributes = Object.entries(numberAttributes(value));
    return `<td ${attributes.map(([name, content]) => `${name}='${content}'`).join(' ')}>${text}</td>`;
  });
  return `<!doctype html><meta charset="utf-8"><table><tr>${cells.join('')}</tr></table>`;
}

it.each(LOCALES)('what is copied is numbers in Calc, set to %s', (locale) => {
  const read = readInCalc(locale, {
    'en.html': copiedAt('europe/', ''),
    'nb.html': copiedAt('nb/europe/', ''),
    'en-share.html': copiedAt('europe/', '?measure=share'),
    'nb-share.html': copiedAt('nb/europe/', '?measure=share'),
    'by-hand.html': rowByHand(),
  });
  const sum = (fods: string) => cellsIn(fods).find(([name]) => name === 'Sum')?.[1];
  expect(sum(read['en.html'])).toBe(EUROPE_PAGE);
  expect(sum(read['nb.html'])).toBe(EUROPE_PAGE);
  expect(sum(read['en-share.html'])).toBeCloseTo((100 * EUROPE_PAGE) / 79498, 9);
  expect(sum(read['nb-share.html'])).toBeCloseTo((100 * EUROPE_PAGE) / 79498, 9);
  expect(cellsIn(read['by-hand.html'])[0]).toEqual(WRITTEN.map(([, value]) => value));
});

it('the workbook is in Calc as it is in Excel, on screen and on paper', async () => {
  const site = dialogSiteAt('', '?measure=index');
  const sheets = workbook(exportedTable(site, provenanceOf(site)), site.words.workbook);
  const options = { ...WORKBOOK_FONT, features: [printSetup(sheets)] };
  const file = await writeExcelFile(sheets, options).toBuffer();
  const fods = readInCalc('nb-NO', { 'table.xlsx': file })['table.xlsx'];
  const poland = cellsIn(fods).find(([name]) => name === 'Poland');
  expect(poland?.[7]).toBeCloseTo(794 / 5552 / (12861 / 79498), 14);

  const [, styles = ''] = fods.split('office:automatic-styles');
  const fonts = [...styles.matchAll(/style:font-name="([^"]+)"/g)].map(([, font]) => font);
  expect(new Set(fonts)).toEqual(new Set([WORKBOOK_FONT.fontFamily]));
  expect(styles).toMatch(/fo:text-align="start"[^>]*fo:margin-left="0\.[1-9]/);
  const heights = [...styles.matchAll(/style:row-height="([\d.]+)(in|cm)"/g)].map(
    ([, height, unit]) => (Number(height) * 72) / (unit === 'in' ? 1 : 2.54),
  );
  expect(Math.max(...heights)).toBeGreaterThan(24); // of two lines and more
  expect(Math.min(...heights)).toBeGreaterThan(10);

  expect(fods).toContain('style:print-orientation="landscape"');
  expect(fods).toContain('style:scale-to-X="1"');
  expect(fods).toContain('table:print-ranges="Figures.A1:Figures.I');
  expect(fods).toMatch(
    /<table:table-header-rows>\s*<table:table-row[^>]*>\s*<table:table-cell[^>]*>\s*<text:p>Citizenship</,
  );
});
