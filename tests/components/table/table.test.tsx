// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openAt, seen } from '../render-app.tsx';

const table = () =>
  document.querySelector<HTMLElement>('.table-panel table') ?? document.createElement('table');
const header = (name: string) =>
  within(table())
    .getAllByRole('columnheader')
    .find((column) => seen(column) === name) ?? document.body;
const sortButton = (name: string) => within(header(name)).getByRole('button');
const cells = (row: Element | null) => [...(row?.children ?? [])].map(seen);
const row = (id: string) => table().querySelector(`tr[data-citizenship="${id}"]`);
const rows = () =>
  [...table().querySelectorAll('tr[data-citizenship]')].map((row) => row.getAttribute('data-citizenship'));
/** Of all columns, those that say how they are sorted. */
const sorted = () =>
  within(table())
    .getAllByRole('columnheader')
    .filter((column) => column.hasAttribute('aria-sort'))
    .map((column) => [column.dataset['column'], column.getAttribute('aria-sort')]);

describe('the table of a citizenship’s page', () => {
  it('has the published figures, a column for each region, and its subject as caption', () => {
    openAt('america/north-america/');
    expect(seen(table().querySelector('caption'))).toBe('North America, by region of destination: people');
    expect(within(table()).getAllByRole('columnheader').map(seen)).toEqual([
      ...['Citizenship', 'Total', 'Oslo and Akershus', 'Hedmark and Oppland', 'South Eastern Norway'],
      ...['Agder and Rogaland', 'Western Norway', 'Trøndelag', 'Northern Norway'],
    ]);
    expect(cells(row('usa'))).toEqual(['USA', '967', '352', '28', '104', '229', '144', '73', '37']);
    expect(cells(row('rest-of-north-america'))).toEqual([
      'Rest of North America',
      ...Array<string>(8).fill('–'),
    ]);
    expect(cells(row('total'))[1]).toBe('79 498');
    expect(within(table()).getByRole('rowheader', { name: 'Canada' }).getAttribute('scope')).toBe('row');
  });

  it('breaks names of regions after a hyphen, also where the browser would not before an Ø', () => {
    openAt('nb/oceania/');
    const button = within(table()).getByRole('link', { name: 'Sør-Østlandet' });
    expect(seen(button)).toBe('Sør-Østlandet');
    expect(button.querySelector('wbr')?.nextSibling?.textContent).toBe('Østlandet');
    expect(header('Trøndelag').querySelector('wbr')).toBeNull();
  });

  it('can be found by other programs: rows, columns and cells carry their ids', () => {
    openAt('nb/oceania/');
    expect(rows()).toEqual(['total', 'oceania', 'australia', 'rest-of-oceania']);
    expect(seen(row('australia')?.querySelector('td[data-region="trondelag"]'))).toBe('9');
    expect(
      [...table().querySelectorAll('th[data-column]')].map((th) => th.getAttribute('data-column')),
    ).toEqual([
      ...['citizenship', 'total', 'oslo-and-akershus', 'hedmark-and-oppland', 'south-eastern-norway'],
      ...['agder-and-rogaland', 'western-norway', 'trondelag', 'northern-norway'],
    ]);
    expect(document.querySelectorAll('input[type="search"]')).toHaveLength(1);
  });

  it('reads in the measure of the view, in the numbers of the language', () => {
    openAt('nb/oceania/?measure=index');
    expect(seen(table().querySelector('caption'))).toBe(
      'Oseania, etter landsdel: ganger så mange som forventet',
    );
    expect(cells(row('australia'))).toEqual([
      ...['Australia', '253', '1,16', '0,46', '0,79', '1,57', '0,99', '0,51', '0,45'],
    ]);
    expect(cells(row('rest-of-oceania'))[3]).toBe('(0,36)');
    expect(screen.getByText(/bygger på få personer/).textContent).toContain('(…) bygger på få personer');
  });

  it('marks the row that the page is about, and lists its neighbours', () => {
    openAt('oceania/australia/');
    expect(rows()).toEqual(['total', 'oceania', 'australia', 'rest-of-oceania']);
    expect(table().querySelectorAll('tr[aria-current]')).toHaveLength(1);
    expect(row('australia')?.getAttribute('aria-current')).toBe('true');
  });

  it('carries the footnote mark of its row, and the note below', () => {
    openAt('?rows=continents');
    expect(seen(row('asia')?.querySelector('th'))).toBe('Asia including Turkey¹');
    expect(screen.getByText(/Serbia and Montenegro separated in two parts/)).toBeTruthy();
  });

  it('explains the sign for nil where it stands, and no other', () => {
    openAt('america/north-america/');
    expect(screen.getByText('– none')).toBeTruthy();
  });

  it('writes what is less than 1 with two digits, never as 0.0', () => {
    openAt('oceania/?measure=rate');
    expect(cells(row('australia')).slice(0, 2)).toEqual(['Australia', '0.051']);
    expect(cells(row('rest-of-oceania'))).toContain('0.011');
    expect(cells(row('rest-of-oceania'))).not.toContain('0.0');
    expect(seen(document.querySelector('.notes'))).toBe('How these figures are proved');
  });

  it('tints what differs by its class, and leaves the rest, totals of a row and small bases plain', () => {
    openAt('europe/?measure=index');
    const tints = (id: string) => [...(row(id)?.querySelectorAll('td') ?? [])].map((cell) => cell.className);
    // 12 861 persons; 0.89 0.90 1.32 1.12 1.14 0.88 0.57
    expect(cells(row('poland'))[1]).toBe('12 861');
    expect(tints('poland')).toEqual(['', '', '', 'ratio-3', '', '', '', 'ratio-1']);
    expect(cells(row('montenegro'))).toContain('(0.78)');
    expect(tints('montenegro')[2]).toBe('');
    cleanup();
    openAt('europe/?measure=distribution');
    // 31.2 4.6 19.7 15.8 18.1 6.2 4.4
    expect(tints('poland')).toEqual(['', 'step-3', '', 'step-1', 'step-1', 'step-1', '', '']);
    cleanup();
    openAt('europe/');
    expect(tints('poland').filter(Boolean)).toEqual([]);
  });

  it('does not explain a sign that is nowhere', () => {
    openAt('oceania/');
    expect(screen.queryByText(/nil/)).toBeNull();
    expect(screen.queryByText(/not applicable/)).toBeNull();
  });

  it('explains "not applicable" where a share of no one is asked for', () => {
    openAt('america/north-america/?measure=index');
    expect(cells(row('rest-of-north-america')).slice(1)).toEqual(['–', ...Array<string>(7).fill('.')]);
    expect(screen.getByText(/\. not applicable/)).toBeTruthy();
  });
});

describe('sorting', () => {
  it('goes from descending to ascending to as published, and only its column says so', async () => {
    const { user, address } = openAt('oceania/');
    expect(sorted()).toEqual([]);
    await user.click(sortButton('Total'));
    expect([sorted(), address()]).toEqual([[['total', 'descending']], 'oceania/?sort=-total']);
    await user.click(sortButton('Total'));
    expect([sorted(), address()]).toEqual([[['total', 'ascending']], 'oceania/?sort=total']);
    await user.click(sortButton('Total'));
    expect([sorted(), address()]).toEqual([[], 'oceania/']);
  });

  it('by name goes from ascending to descending to as published', async () => {
    const { user, address } = openAt('america/north-america/');
    await user.click(sortButton('Citizenship'));
    expect(sorted()).toEqual([['citizenship', 'ascending']]);
    expect(rows().slice(3)).toEqual(['canada', 'usa', 'rest-of-north-america']);
    await user.click(sortButton('Citizenship'));
    expect(sorted()).toEqual([['citizenship', 'descending']]);
    expect(rows().slice(3)).toEqual(['usa', 'canada', 'rest-of-north-america']);
    await user.click(sortButton('Citizenship'));
    expect(address()).toBe('america/north-america/');
  });

  it('moves to another column when that is pressed', async () => {
    const { user, address } = openAt('america/north-america/?sort=total');
    expect(rows().slice(3)).toEqual(['canada', 'usa', 'rest-of-north-america']);
    await user.click(sortButton('Hedmark and Oppland'));
    expect(sorted()).toEqual([['hedmark-and-oppland', 'descending']]);
    expect(rows().slice(3)).toEqual(['usa', 'canada', 'rest-of-north-america']);
    expect(address()).toBe('america/north-america/?sort=-hedmark-and-oppland');
  });

  it('puts Poland, Norway, Sweden, Lithuania first among all countries by total', () => {
    openAt('?rows=countries&sort=-total');
    expect(rows().slice(0, 4)).toEqual(['poland', 'norway', 'sweden', 'lithuania']);
    expect(rows().at(-1)).toBe('total');
  });

  it('keeps groups and totals in their places in a tree', () => {
    openAt('america/?sort=-total');
    expect(rows()).toEqual([
      ...['total', 'america', 'south-and-central-america', 'brazil', 'venezuela', 'colombia', 'chile'],
      ...['rest-of-south-and-central-america', 'north-america', 'usa', 'canada', 'rest-of-north-america'],
    ]);
  });

  it('by name follows the language: Østerrike behind Ungarn', () => {
    openAt('nb/europe/?sort=citizenship');
    expect(rows().slice(-3)).toEqual(['hungary', 'austria', 'rest-of-europe']);
  });

  it('sorts by the measure that is shown', () => {
    openAt('america/north-america/?measure=index&sort=-trondelag');
    expect(rows().slice(3)).toEqual(['canada', 'usa', 'rest-of-north-america']);
    expect([cells(row('canada'))[7], cells(row('usa'))[7]]).toEqual(['1.11', '1.08']);
  });
});

describe('the table of a region’s page', () => {
  it('has every measure of the region, and the share in Norway to compare with', () => {
    openAt('regions/trondelag/?rows=continents');
    expect(seen(table().querySelector('caption'))).toBe(
      'People who moved to Trøndelag from abroad, by citizenship',
    );
    expect(within(table()).getAllByRole('columnheader').map(seen)).toEqual([
      ...[
        'Citizenship',
        'People',
        'Per 1 000',
        '% of arrivals',
        '% of all arrivals',
        'Times expected',
        '% of group',
      ],
    ]);
    expect(cells(row('europe'))).toEqual([
      ...['Europe except Norway', '3 259', '7.6', '58.7', '62.9', '0.93', '6.5'],
    ]);
    expect(cells(row('unknown'))[5]).toBe('(1.59)');
  });

  it('is sorted by its own columns', () => {
    openAt('regions/trondelag/?rows=countries&sort=-index');
    expect(rows()[0]).toBe('south-korea');
    expect(sorted()).toEqual([['index', 'descending']]);
  });
});

describe('a cell', () => {
  it('selects its region when pressed, and lets go of it when pressed again', () => {
    const { address } = openAt('oceania/');
    const cell = () => row('australia')?.querySelector('td[data-region="trondelag"]') ?? table();
    fireEvent.click(cell());
    expect(address()).toBe('oceania/?region=trondelag');
    fireEvent.click(cell());
    expect(address()).toBe('oceania/');
  });

  it('of the total selects nothing, nor does any on a region’s page', () => {
    const { address } = openAt('oceania/');
    fireEvent.click(row('australia')?.querySelector('td') ?? table());
    expect(address()).toBe('oceania/');
    cleanup();
    const region = openAt('regions/trondelag/?rows=continents');
    fireEvent.click(row('asia')?.querySelector('td[data-region="trondelag"]') ?? table());
    expect(region.address()).toBe('regions/trondelag/?rows=continents');
  });
});
