// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openAt, seen } from '../render-app.tsx';

const OPTIONS = { name: 'Found' };
const FIELD = { name: 'Find a country or region' };

/** Opens a page, goes to the search by its key, and types. */
async function search(address: string, query: string) {
  const page = openAt(address);
  await page.user.keyboard('/');
  await screen.findByRole('combobox', FIELD);
  await page.user.keyboard(query);
  return page;
}

const options = () => within(screen.getByRole('listbox', OPTIONS)).getAllByRole('option').map(seen);

describe('the search in the header', () => {
  it('leads from a town to the page of its region, by the keyboard alone', async () => {
    const page = await search('europe/poland/', 'tromso');
    expect(options()[0]).toContain('Tromsø');
    await page.user.keyboard('{Enter}');
    expect(page.address()).toBe('regions/northern-norway/');
  });

  it('finds a country by a name that the table does not have, and says which', async () => {
    await search('', 'Czechia');
    expect(options()[0]).toContain('Czech Republic (Czechia)');
  });

  it('goes to the option that the arrow keys have reached', async () => {
    const page = await search('', 'po');
    const second = options()[1];
    expect(second).toContain('Portugal');
    await page.user.keyboard('{ArrowDown}{Enter}');
    expect(page.address()).toBe('europe/rest-of-europe/');
  });

  it('names what is near where nothing fits, and says so', async () => {
    await search('', 'germny');
    expect(screen.getAllByRole('status').map(seen)).toContain('No “germny”; nearest:');
    expect(options()[0]).toContain('Germany');
  });

  it('says that nothing fits where nothing is near', async () => {
    await search('', 'xyzzyxyzzy');
    expect(screen.getAllByRole('status').map(seen)).toContain('Nothing is called “xyzzyxyzzy”.');
  });

  it('speaks Norwegian on a Norwegian page', async () => {
    const page = openAt('nb/');
    await page.user.keyboard('/');
    await screen.findByRole('combobox', { name: 'Finn land eller landsdel' });
    await page.user.keyboard('polsk');
    expect(
      within(screen.getByRole('listbox', { name: 'Treff' }))
        .getAllByRole('option')
        .map(seen)[0],
    ).toContain('Polen');
  });

  it('leaves "/" to a field in which it is typed', async () => {
    const page = openAt('');
    const filter = screen.getByRole('searchbox');
    await page.user.type(filter, '/');
    expect(document.activeElement).toBe(filter);
  });
});
