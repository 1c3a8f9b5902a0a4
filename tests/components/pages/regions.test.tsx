// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openAt, seen } from '../render-app.tsx';

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map(seen));

describe('the page of all regions', () => {
  it('says where most moved, in all and for each 1 000 inhabitants', () => {
    openAt('regions/');
    expect(seen(document.querySelector('.finding'))).toBe(
      'Statistics Norway divides the country into 7 regions. 35.1 % of all who moved to Norway went to Oslo and Akershus. ' +
        'Per 1 000 inhabitants, most moved to Oslo and Akershus (24.3) and fewest to Hedmark and Oppland (10.8).',
    );
  });

  it('has a row for each region, with the citizenships that moved there most clearly more than expected', () => {
    openAt('regions/');
    expect(rows()).toHaveLength(8);
    expect(rows()[1]?.slice(0, 4)).toEqual(['Oslo and Akershus', '27 874', '24.3', '35.1']);
    expect(rows()[1]?.[4]).toMatch(/^Sweden 1\.9×Pakistan/);
    expect(rows()[7]?.[4]).toMatch(/^Somalia 3\.1×/);
  });

  it('leads to the page of each region, from the map too', () => {
    const { address } = openAt('nb/regions/');
    expect(
      within(screen.getByRole('table')).getByRole('link', { name: 'Trøndelag' }).getAttribute('href'),
    ).toBe('../../nb/regions/trondelag/');
    fireEvent.click(document.querySelector('svg[data-map] [data-region="trondelag"]') ?? document);
    expect(address()).toBe('nb/regions/trondelag/');
  });
});
