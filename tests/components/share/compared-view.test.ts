// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COMPARE_ROOM } from '../../../src/components/compare/room.tsx';
import { exportedTable } from '../../../src/components/share/exported-table.ts';
import { tableFileStem } from '../../../src/components/share/file-name.ts';
import { provenanceOf } from '../../../src/components/share/provenance.ts';
import { viewWords } from '../../../src/components/share/view-words.ts';
import { dialogSiteAt, SITE_URL } from './dialog-site-at.ts';

const site = (search: string) => dialogSiteAt('europe/poland/', search, COMPARE_ROOM);

describe('what is taken along of a comparison', () => {
  it('is about all of its subjects: rows, name, words and link', () => {
    const compared = site('?with=lithuania,somalia');
    const provenance = provenanceOf(compared);
    const { rows, columns } = exportedTable(compared, provenance);
    expect(rows.map(({ id }) => id)).toEqual(['total', 'poland', 'lithuania', 'somalia']);
    expect(columns.map(({ key }) => key).slice(0, 2)).toEqual(['total', 'oslo-and-akershus']);
    expect(rows[3]?.figures.at(-1)?.reading).toBeCloseTo((100 * 411) / 1704, 10);
    expect(provenance).toMatchObject({
      subject: 'Poland, Lithuania and Somalia',
      rows: 'Poland, Lithuania, Somalia',
      permalink: `${SITE_URL}europe/poland/?with=lithuania,somalia`,
    });
    expect(viewWords(compared)).toMatch(/^Poland, Lithuania and Somalia, /);
    expect(tableFileStem(compared)).toBe('immigration-2011-europe-poland-lithuania-somalia-distribution');
  });

  it('is in the order of the table on screen', () => {
    const sorted = site('?with=somalia,lithuania&sort=-trondelag&measure=persons');
    const { rows } = exportedTable(sorted, provenanceOf(sorted));
    expect(rows.map(({ id }) => id)).toEqual(['total', 'poland', 'lithuania', 'somalia']);
  });

  it('names the total where a citizenship is compared with it', () => {
    expect(viewWords(site('?with=total&measure=persons'))).toBe('Poland and All citizenships');
  });
});

describe('what is taken along of two regions', () => {
  it('has the figures of both, and says what they are', () => {
    const compared = dialogSiteAt('regions/northern-norway/', '?with=oslo-and-akershus', COMPARE_ROOM);
    const provenance = provenanceOf(compared);
    const { rows, columns } = exportedTable(compared, provenance);
    expect(columns.map(({ key }) => key)).toEqual([
      ...['persons', 'other-persons', 'share', 'other-share', 'ratio', 'surplus'],
    ]);
    const eritrea = rows.find(({ id }) => id === 'eritrea');
    expect(eritrea?.figures.map(({ reading }) => reading)).toEqual([
      ...[426, 169],
      ...[(100 * 426) / 6251, (100 * 169) / 27_874].map((share) => expect.closeTo(share, 10)),
      ...[426 / 6251 / (169 / 27_874), 426 - 169 * (6251 / 27_874)].map((n) => expect.closeTo(n, 9)),
    ]);
    expect(provenance.measures.map(({ words }) => words).slice(-2)).toEqual(['Times', 'People more']);
    expect(tableFileStem(compared)).toBe('immigration-2011-regions-northern-norway-oslo-and-akershus');
    expect(viewWords(compared)).toMatch(/^Northern Norway compared with Oslo and Akershus, computed by /);
  });
});
