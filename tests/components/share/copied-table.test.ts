// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { copiedTable } from '../../../src/components/share/copied-table.ts';
import { exportedTable } from '../../../src/components/share/exported-table.ts';
import { provenanceOf } from '../../../src/components/share/provenance.ts';
import { dialogSiteAt, SITE_URL } from './dialog-site-at.ts';

function copiedAt(path: string, search = '') {
  const site = dialogSiteAt(path, search);
  const { html, text } = copiedTable(exportedTable(site, provenanceOf(site)), site.locale);
  const template = document.createElement('template');
  template.innerHTML = html;
  return { text, content: template.content, lines: text.split('\n').map((line) => line.split('\t')) };
}

describe('copiedTable', () => {
  it('is the same table as lines of text and as HTML', () => {
    const { lines, content } = copiedAt('europe/', '?sort=-total');
    const rows = [...content.querySelectorAll('tr')];
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(lines);
    expect(lines[0]?.slice(0, 2)).toEqual(['Citizenship', 'Total']);
    const poland = ['Poland', '12861', '4017', '592', '2528', '2028', '2330', '794', '572'];
    expect(lines).toContainEqual(poland);
  });

  it('holds raw numbers with the decimal sign of the language, and nil as 0', () => {
    const index = Number((794 / 5552 / (12861 / 79498)).toPrecision(15));
    const poland = (path: string) =>
      copiedAt(path, '?measure=index').lines.find(([name]) => name === 'Poland' || name === 'Polen');
    expect(poland('europe/')?.[7]).toBe(String(index));
    expect(poland('nb/europe/')?.[7]).toBe(String(index).replace('.', ','));
    const montenegro = copiedAt('europe/').lines.find(([name]) => name === 'Montenegro');
    expect(montenegro?.slice(6)).toEqual(['0', '1', '0']);
  });

  it('says the number of each figure to a spreadsheet of any language, by its own attribute', () => {
    for (const [path, name] of [
      ['europe/', 'Poland'],
      ['nb/europe/', 'Polen'],
    ] as const) {
      const { content } = copiedAt(path, '?measure=index');
      const row = [...content.querySelectorAll('tr')].find(
        ({ firstElementChild }) => firstElementChild?.textContent === name,
      );
      const index = Number((794 / 5552 / (12861 / 79498)).toPrecision(15));
      const cell = row?.children[7];
      expect(cell?.getAttribute('sdval')).toBe(String(index));
      expect(cell?.getAttribute('sdnum')).toBe('1033;');
      expect(cell?.getAttribute('x:num')).toBe(String(index));
      expect(JSON.parse(cell?.getAttribute('data-sheets-value') ?? '')).toEqual({ 1: 3, 3: index });
      expect(row?.firstElementChild?.getAttributeNames()).toEqual([]);
    }
  });

  it('says below the HTML where it is from, and nothing below the lines of text', () => {
    const { lines, content } = copiedAt('nb/europe/poland/', '?measure=share');
    expect(content.querySelector('p')?.textContent).toBe(
      'Polen, % av innvandringen (% av alle som flyttet dit). ' +
        `Statistisk sentralbyrå: Immigration, by citizenship and region. 2011; rater, andeler og indekser beregnet av Innvandring til Norge 2011. ${SITE_URL}nb/europe/poland/?measure=share`,
    );
    expect(content.querySelector('a')?.getAttribute('href')).toBe(
      `${SITE_URL}nb/europe/poland/?measure=share`,
    );
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([9]));
  });

  it('brings no markup of the address along', () => {
    const { content } = copiedAt('europe/', `?q=${encodeURIComponent('"><img src=x>')}`);
    expect(content.querySelector('img')).toBeNull();
    expect(content.querySelector('a')?.getAttributeNames()).toEqual(['href']);
  });
});
