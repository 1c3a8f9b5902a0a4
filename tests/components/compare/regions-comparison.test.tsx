// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openAt, seen } from '../render-app.tsx';

const NORTH = 'regions/northern-norway/?with=oslo-and-akershus';
const HEADING = 'Northern Norway compared with Oslo and Akershus';
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const cells = (row: Element | null) => [...(row?.children ?? [])].map(seen);

describe('a comparison of two regions', () => {
  it('says what differs most, in people', async () => {
    openAt(NORTH);
    await heading(HEADING);
    expect(document.title).toBe(`${HEADING} – Immigration to Norway 2011`);
    expect(seen(document.querySelector('.finding'))).toBe(
      'Eritrean citizens were 6.8 % of all who moved to Northern Norway, but 0.6 % of all who moved to Oslo and Akershus: ' +
        '388 more than if the parts were equal. Swedish citizens were 6.8 % against 20.1 %: 829 fewer. ' +
        'For the two to be alike, 38 of every 100 would need another citizenship.',
    );
  });

  it('draws who is more common in the one, with the figures of the table', async () => {
    openAt(NORTH);
    await heading(HEADING);
    const rows = [...document.querySelectorAll('[data-chart="regions-contrast"] tbody tr')];
    expect(rows).toHaveLength(12);
    const [name, times, , share, otherShare, surplus] = cells(rows[0] ?? null);
    expect([name, times, share, otherShare]).toEqual(['Eritrea', '11.24', '6.8', '0.6']);
    expect(surplus).toBe('+388');
    expect(seen(rows.at(-1)?.querySelector('th'))).toBe('Sweden');
    expect(rows[0]?.querySelector('.interval')).not.toBeNull();
  });

  it('has both in the columns of its table, sorted as the address says', async () => {
    openAt(`${NORTH}&sort=-surplus&rows=countries`);
    await heading(HEADING);
    const heads = [...document.querySelectorAll('.table-panel th[data-column]')];
    expect(heads.map((head) => head.getAttribute('data-column'))).toEqual([
      ...['citizenship', 'persons', 'other-persons', 'share', 'other-share', 'ratio', 'surplus'],
    ]);
    const [first] = document.querySelectorAll('.table-panel tbody:not(.totals) tr');
    expect(cells(first ?? null)).toEqual(['Eritrea', '426', '169', '6.8', '0.6', '11.24', '+388']);
    expect(cells(document.querySelector('tr[data-citizenship="total"]'))).toEqual([
      ...['All citizenships', '6 251', '27 874', '100.0', '100.0', '1.00', '0'],
    ]);
  });

  it('is left for the other region, or for the first by itself', async () => {
    const { user, address } = openAt(NORTH);
    await heading(HEADING);
    await user.click(screen.getByRole('button', { name: 'Remove Northern Norway' }));
    expect(address()).toBe('regions/oslo-and-akershus/');
  });

  it('is asked for by the name of a town', async () => {
    const { user, address } = openAt('nb/regions/trondelag/');
    await user.click(screen.getByRole('button', { name: 'Sammenlign' }));
    await user.type(
      await screen.findByRole('combobox', { name: 'Sammenlign med en landsdel' }),
      'tromsø{Enter}',
    );
    expect(address()).toBe('nb/regions/trondelag/?with=northern-norway');
    await heading('Trøndelag sammenlignet med Nord-Norge');
  });
});
