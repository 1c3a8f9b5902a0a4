// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup } from '@testing-library/react';
import { proofAddress } from '../../../src/components/proof/proof-address.ts';
import { placeAt } from '../../../src/view/page.ts';
import { magnitude } from '../../../src/model/figure.ts';
import { columnOf, figureAt } from '../../../src/model/table.ts';
import { readMeasure } from '../../../src/model/measures.ts';
import { TABLE } from '../../model/published.ts';
import { openAt } from '../render-app.tsx';
import { SPEECH } from '../speech.ts';

afterEach(cleanup);

const SITE = 'https://example.org/site/';

/** All cells of the page at an address that have a proof: what they show, and whose figure the proof is of. */
function provedCells(address: string, tables = 'table') {
  openAt(address);
  const at = { page: new URL(address, SITE), home: new URL(SITE) };
  return [...document.querySelectorAll<HTMLTableElement>(tables)].flatMap((table) =>
    [...table.querySelectorAll('td')].flatMap((cell) => {
      const proof = proofAddress(cell, at);
      if (!proof) return [];
      const { page } = placeAt(TABLE, proof.pathname.replace('/site/', ''));
      if (page.kind !== 'proof') throw new Error(`${proof.href} is no proof`);
      return [{ shown: cell.textContent, id: page.citizenship.id, region: proof.hash.slice(1), table }];
    }),
  );
}

const persons = (id: string, region: string) =>
  SPEECH.en.numbers.reading('persons', figureAt(TABLE, id, columnOf(TABLE, region)));

describe('the address of a figure’s proof', () => {
  it.each(['', 'europe/', 'europe/poland/', 'africa/somalia/?region=trondelag'])(
    'is that of its row and column, for every figure of the table at /%s',
    (address) => {
      const cells = provedCells(address, '.grid');
      expect(cells.length).toBe(8 * document.querySelectorAll('.grid tbody tr, .grid tfoot tr').length);
      for (const { shown, id, region } of cells) expect(shown, `${id} ${region}`).toBe(persons(id, region));
    },
  );

  it('is that of the citizenship and the region, in the charts of a citizenship', () => {
    const cells = provedCells('europe/poland/?measure=distribution', '.bars');
    const figures = cells.filter((_, i) => i % 5 === 0);
    expect(figures.map(({ id }) => id)).toEqual(Array.from({ length: 8 }, () => 'poland'));
    expect(figures.map(({ region }) => region)).toEqual([...TABLE.regions.map(({ id }) => id), 'total']);
    for (const { shown, region } of figures)
      expect(shown).toBe(
        SPEECH.en.numbers.reading(
          'distribution',
          readMeasure(TABLE, 'distribution', 'poland', columnOf(TABLE, region)),
        ),
      );
  });

  it('is that of the row and the page’s region on the page of a region; of what is said of all, the total', () => {
    const cells = provedCells('regions/northern-norway/', '.grid');
    const somalia = cells.filter(({ id }) => id === 'somalia');
    expect(somalia.map(({ shown, region }) => `${shown} ${region}`)).toEqual([
      '411 northern-norway',
      expect.stringMatching(/ northern-norway$/),
      '6.6 northern-norway',
      '2.1 total',
      '3.07 northern-norway',
      expect.stringMatching(/ northern-norway$/),
    ]);
    cleanup();
    const contrast = provedCells('regions/northern-norway/', '[data-chart="contrast"]');
    expect(
      contrast.filter(({ id }) => id === 'somalia').map(({ shown, region }) => `${shown} ${region}`),
    ).toEqual(['3.07 northern-norway', '6.6 northern-norway', '2.1 total']);
    cleanup();
    for (const { shown, id, region } of provedCells('regions/trondelag/', '[data-chart="largest"]'))
      expect([shown, region]).toEqual([persons(id, 'trondelag'), 'trondelag']);
  });

  it('is that of all citizenships in the table of the regions, and of the row itself on the home page', () => {
    const regions = provedCells('regions/', '.regions-table').filter(({ shown }) =>
      /^\d+.\d{3}$/.test(shown),
    );
    expect(regions.map(({ shown, id, region }) => [shown, id, region])).toEqual(
      TABLE.regions.map(({ id }) => [persons('total', id), 'total', id]),
    );
    cleanup();
    const composition = provedCells('', '[data-chart="composition"]');
    expect(composition.map(({ id }) => id)).toContain('africa');
    for (const { shown, id } of composition) expect(shown).toBe(persons(id, ''));
    expect(magnitude(figureAt(TABLE, 'africa', 0))).toBe(5937);
  });
});
