// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadRowFinder } from '../../../src/components/search/load-row-finder.ts';
import { openAt } from '../render-app.tsx';

/** The ids of the table's rows. */
const rows = () =>
  [...document.querySelectorAll<HTMLElement>('tr[data-citizenship]')].map(
    (row) => row.dataset['citizenship'],
  );

describe('the filter', () => {
  it('is blind to case and diacritics, and keeps the groups of a match', async () => {
    const { user, address } = openAt('nb/asia/');
    await user.type(screen.getByRole('searchbox', { name: 'Filtrer rader: Polen, Somalia' }), 'SOR-k');
    expect(rows()).toEqual(['total', 'asia', 'south-korea']);
    expect(address()).toBe('nb/asia/?q=SOR-k');
  });

  it('finds Østerrike by o, and says nothing of no match', () => {
    openAt('nb/europe/?q=oster');
    expect(rows()).toEqual(['total', 'europe', 'austria']);
    expect(screen.queryByRole('button', { name: 'Vis alle' })).toBeNull();
  });

  it('says when no name matches, and offers to show all', async () => {
    const { user, address } = openAt('oceania/?q=zz');
    expect(screen.getByText(/No citizenship here has “zz” in its name\./)).toBeTruthy();
    expect(rows()).toEqual(['total', 'oceania']);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(address()).toBe('oceania/');
    expect(rows()).toHaveLength(4);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('shows what is searched for as text, whatever it is', () => {
    openAt(`oceania/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(screen.getByText(/has “<img src=x onerror=alert\(1\)>” in its name/)).toBeTruthy();
    expect(document.querySelector('main img')).toBeNull();
  });
});

describe('the filter, once all names are there', () => {
  /** Opens a page and types into its filter, which loads the names. */
  const filtered = async (path: string, text: string) => {
    const opened = openAt(path);
    const field = screen.getByRole('searchbox');
    await opened.user.type(field, text);
    await loadRowFinder();
    return opened;
  };

  it.each([
    ['Poland, Lithuania, Somalia', ['lithuania', 'poland', 'somalia']],
    ['UK', ['united-kingdom']],
    ['czechia, myanmar', ['czech-republic', 'burma']],
    ['polsk', ['poland']],
  ])('finds rows by any of their names, several separated by commas: %s', async (text, ids) => {
    await filtered('', text);
    const leaves = () => rows().filter((id) => ids.includes(id ?? ''));
    await waitFor(() => expect(leaves()).toEqual(ids));
    const groups = ['total', 'europe', 'asia', 'africa'];
    expect(rows().filter((id) => !ids.includes(id ?? '') && !groups.includes(id ?? ''))).toEqual([]);
  });

  it('shows the members of a group that fits', async () => {
    await filtered('', 'oceania');
    await waitFor(() => expect(rows()).toEqual(['total', 'oceania', 'australia', 'rest-of-oceania']));
  });

  it.each([
    ['europe/', 'somalia', 'Somalia', '../africa/somalia/'],
    ['europe/poland/', 'tromsø', 'Tromsø', '../../regions/northern-norway/'],
    [
      'europe/',
      'mexico',
      'Mexico',
      '../america/south-and-central-america/rest-of-south-and-central-america/',
    ],
    ['oceania/', 'germny', 'Germany', '../europe/germany/'],
  ])('says on %s where “%s” is', async (path, text, name, href) => {
    await filtered(path, text);
    const link = await screen.findByRole('link', { name });
    expect(link.getAttribute('href')).toBe(href);
  });

  it('says so also of one name among several that fit', async () => {
    await filtered('europe/', 'poland, somalia');
    await screen.findByText(/“somalia” is not in this table/);
    expect(rows()).toEqual(['total', 'europe', 'poland']);
  });
});

describe('the choice of rows', () => {
  it('is between tree, countries and continents where there are groups', async () => {
    const { user, address } = openAt('america/');
    const choice = screen.getByRole('combobox', { name: 'Rows' });
    await user.selectOptions(choice, 'Countries');
    expect(address()).toBe('america/?rows=countries');
    expect(rows()).toEqual([
      ...['usa', 'canada', 'rest-of-north-america', 'brazil', 'chile', 'colombia', 'venezuela'],
      ...['rest-of-south-and-central-america', 'america', 'total'],
    ]);
    await user.selectOptions(choice, 'Continents');
    expect(rows()).toEqual(['north-america', 'south-and-central-america', 'america', 'total']);
    await user.selectOptions(choice, 'All, by continent');
    expect(address()).toBe('america/');
  });

  it.each(['oceania/', 'norway/'])('is not offered where it would change nothing: %s', (page) => {
    openAt(page);
    expect(screen.queryByRole('combobox', { name: 'Rows' })).toBeNull();
  });
});
