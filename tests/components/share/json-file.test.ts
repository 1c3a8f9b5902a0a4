import { describe, expect, it } from 'vitest';
import { exportedTable } from '../../../src/components/share/exported-table.ts';
import { jsonFile } from '../../../src/components/share/json-file.ts';
import { provenanceOf } from '../../../src/components/share/provenance.ts';
import { dialogSiteAt, SITE_URL } from './dialog-site-at.ts';

function contentAt(path: string, search = '') {
  const site = dialogSiteAt(path, search);
  return JSON.parse(jsonFile(site, exportedTable(site, provenanceOf(site))));
}

describe('jsonFile', () => {
  it('says what it is and where it is from', () => {
    expect(contentAt('europe/', '?measure=index&q=an&sort=-total')).toMatchObject({
      title: 'Immigration, by citizenship and region. 2011',
      year: 2011,
      source:
        'Statistics Norway: Immigration, by citizenship and region. 2011; rates, shares and indices computed by Immigration to Norway 2011',
      permalink: `${SITE_URL}europe/?measure=index&sort=-total&q=an`,
      language: 'en',
      subject: 'Europe except Norway',
      measures: [{ name: 'People' }, { name: 'Over- or under-represented (times as many as expected)' }],
      order: 'sorted by People, descending',
      filter: 'an',
    });
  });

  it('holds a number for each figure, or the sign in its place', () => {
    const { citizenships } = contentAt('europe/');
    const row = (id: string) => citizenships.find((each: { id: string }) => each.id === id);
    expect(row('poland')).toMatchObject({
      name: 'Poland',
      kind: 'country',
      parent: 'europe',
      figures: { total: 12861, trondelag: 794 },
      few: [],
    });
    expect(contentAt('europe/').signs).toMatchObject({ '-': 'none: the number 0' });
    expect(contentAt('nb/europe/').signs).toMatchObject({ '-': 'null: tallet 0' });
    expect(row('montenegro').figures).toMatchObject({ 'agder-and-rogaland': 8, 'western-norway': '-' });
  });

  it('names the columns whose index rests on few people', () => {
    const { citizenships, columns } = contentAt('europe/', '?measure=index&q=belarus');
    expect(columns[0]).toEqual({ key: 'total', label: 'People', measure: 'persons' });
    const belarus = citizenships.find((each: { id: string }) => each.id === 'belarus');
    expect(belarus.few).toEqual(['hedmark-and-oppland']);
    expect(belarus.figures['hedmark-and-oppland']).toBeCloseTo(4 / 4074 / (88 / 79498), 14);
  });
});
