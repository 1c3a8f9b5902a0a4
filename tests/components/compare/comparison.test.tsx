// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TABLE } from '../../model/published.ts';
import { openAt, seen } from '../render-app.tsx';

const POLAND = 'europe/poland/?with=lithuania,somalia';
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const rows = () => [...document.querySelectorAll('[data-chart="comparison"] tbody tr')];
const figures = () =>
  rows().map((row) => [
    seen(row.querySelector('th')),
    ...[...row.querySelectorAll('td b')].map((figure) => seen(figure)),
  ]);

describe('a comparison of citizenships', () => {
  it('says whom it compares, and what differs most', async () => {
    openAt(POLAND);
    await heading('Poland, Lithuania and Somalia');
    expect(document.title).toBe('Poland, Lithuania and Somalia – Immigration to Norway 2011');
    expect(seen(document.querySelector('.finding'))).toBe(
      'Polish and Somali citizens differ most in where they moved. The difference is largest in Northern Norway: ' +
        '24.1 % of the Somali citizens moved there, 4.4 % of the Polish citizens and 7.9 % of all who moved to Norway. ' +
        'Polish and Lithuanian citizens spread most alike.',
    );
    expect(seen(document.querySelector('.note'))).toContain('Poland and Lithuania 11.');
  });

  it('speaks Norwegian', async () => {
    openAt(`nb/${POLAND}`);
    await heading('Polen, Litauen og Somalia');
    expect(seen(document.querySelector('.finding'))).toBe(
      'Polske og somaliske statsborgere skiller seg mest fra hverandre i hvor de flyttet. Forskjellen er størst i Nord-Norge: ' +
        '24,1 % av de somaliske statsborgerne flyttet dit, mot 4,4 % av de polske statsborgerne og 7,9 % av alle som flyttet til Norge. ' +
        'Polske og litauiske statsborgere fordelte seg mest likt.',
    );
  });

  it('shows where each went, by region, as the table has it', async () => {
    openAt(POLAND);
    await heading('Poland, Lithuania and Somalia');
    expect(figures()).toEqual([
      ['Oslo and Akershus', '31.2', '20.8', '12.4'],
      ['Hedmark and Oppland', '4.6', '7.7', '11.7'],
      ['South Eastern Norway', '19.7', '19.5', '15.8'],
      ['Agder and Rogaland', '15.8', '14.5', '13.7'],
      ['Western Norway', '18.1', '22.0', '15.2'],
      ['Trøndelag', '6.2', '7.2', '7.0'],
      ['Northern Norway', '4.4', '8.4', '24.1'],
    ]);
    const table = within(screen.getByRole('table', { name: /Poland, Lithuania, Somalia/ }));
    expect(table.getAllByRole('rowheader').map(seen)).toEqual([
      'All citizenships',
      'Poland',
      'Lithuania',
      'Somalia',
    ]);
  });

  it('draws all bars on one scale, with the mark for all who moved', async () => {
    openAt(`${POLAND}&measure=persons`);
    await heading('Poland, Lithuania and Somalia');
    const width = (region: string, id: string) =>
      Number.parseFloat(
        document
          .querySelector(`[data-region="${region}"][data-citizenship="${id}"] rect.bar`)
          ?.getAttribute('width') ?? '',
      );
    const oslo = 'oslo-and-akershus';
    expect(width(oslo, 'lithuania') / width(oslo, 'poland')).toBeCloseTo(1607 / 4017, 2);
    expect(width(oslo, 'somalia') / width(oslo, 'poland')).toBeCloseTo(211 / 4017, 2);
    expect(document.querySelectorAll('[data-chart="comparison"] rect.tick')).toHaveLength(3 * 7);
  });

  it('has a small map of each, on one legend', async () => {
    openAt(POLAND);
    await heading('Poland, Lithuania and Somalia');
    const maps = [...document.querySelectorAll('svg[data-map]')];
    expect(maps.map((map) => map.getAttribute('data-map'))).toEqual(['poland', 'lithuania', 'somalia']);
    expect(maps.map((map) => map.querySelectorAll('[data-region]').length)).toEqual([7, 7, 7]);
    expect(document.querySelectorAll('.legend')).toHaveLength(1);
  });

  it('tells who are too few, and does not say how they differ', async () => {
    openAt('europe/poland/?with=rest-of-north-america');
    await heading('Poland and Rest of North America');
    expect(seen(document.querySelector('.finding'))).toBe(
      'The table counts no moves to Norway by citizens of other North American countries in 2011.',
    );
    expect(document.querySelector('.note')).toBeNull();
    cleanup();
    openAt('europe/poland/?with=montenegro');
    await heading('Poland and Montenegro');
    expect(seen(document.querySelector('.finding'))).toBe(
      'Too few Montenegrin citizens moved to Norway to say where they differ.',
    );
  });

  it('compares a group with a country, and the total with either', async () => {
    openAt('asia/?with=somalia,total');
    await heading('Asia including Turkey, Somalia and All citizenships');
    expect(figures()[6]).toEqual(['Northern Norway', expect.any(String), '24.1', '7.9']);
  });

  it('tells a name that it does not know, and shows the page by itself', () => {
    openAt('europe/poland/?with=atlantis');
    expect(screen.getByText(/with=atlantis, which this page does not know/)).toBeTruthy();
    expect(seen(document.querySelector('h1'))).toBe('Poland');
  });
});

describe('those that are compared', () => {
  it('can be taken away, also the first, whose page is left for the next one', async () => {
    const { user, address, location } = openAt(`${POLAND}&region=trondelag`);
    await heading('Poland, Lithuania and Somalia');
    await user.click(screen.getByRole('button', { name: 'Remove Lithuania' }));
    expect(address()).toBe('europe/poland/?with=somalia&region=trondelag');
    await user.click(await screen.findByRole('button', { name: 'Remove Poland' }));
    expect(address()).toBe('africa/somalia/?region=trondelag');
    expect(location.entries()).toHaveLength(2);
  });

  it('take the rest along to the page of the next one', async () => {
    const { user, address } = openAt(POLAND);
    await heading('Poland, Lithuania and Somalia');
    await user.click(screen.getByRole('button', { name: 'Remove Poland' }));
    expect(address()).toBe('europe/lithuania/?with=somalia');
    await heading('Lithuania and Somalia');
  });

  it('are added by name', async () => {
    const { user, address } = openAt('europe/poland/');
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    await user.type(await screen.findByRole('combobox', { name: 'Add a country' }), 'lithua{Enter}');
    expect(address()).toBe('europe/poland/?with=lithuania');
    await heading('Poland and Lithuania');
    await user.click(screen.getByRole('textbox', { name: 'Add a country' }));
    await user.type(await screen.findByRole('combobox', { name: 'Add a country' }), 'somal{Enter}');
    expect(address()).toBe('europe/poland/?with=lithuania,somalia');
  });

  it('are added by one press on a suggestion', async () => {
    const { user, address } = openAt(POLAND);
    await heading('Poland, Lithuania and Somalia');
    const [suggested] = screen.getAllByRole('button', { name: /^Add / });
    if (!suggested) throw new Error('nothing is suggested');
    const { id } =
      TABLE.dataset.citizenships.find(({ name }) => name.en === seen(suggested).replace('+ ', '')) ?? {};
    await user.click(suggested);
    expect(address()).toBe(`${POLAND},${id}`);
    await screen.findByRole('heading', { level: 1, name: /^Poland, Lithuania, Somalia and / });
    expect(screen.queryAllByRole('button', { name: /^Add / })).toEqual([]);
    expect(screen.queryByRole('textbox', { name: 'Add a country' })).toBeNull();
  });
});

describe('a row of the table', () => {
  const pointAt = async (id: string) => {
    const user = userEvent.setup();
    const cell = document.querySelector(`tr[data-citizenship="${id}"] td`);
    await user.hover(cell ?? expect.unreachable(`no row ${id}`));
  };

  it('is compared with by one press where it is pointed at', async () => {
    const { user, address } = openAt('europe/poland/');
    await pointAt('lithuania');
    await user.click(await screen.findByRole('button', { name: 'Compare with Lithuania (key +)' }));
    expect(address()).toBe('europe/poland/?with=lithuania');
    await heading('Poland and Lithuania');
  });

  it('is compared with by the key + where its link has the focus', async () => {
    const { user, address } = openAt('nb/europe/poland/');
    screen.getByRole('link', { name: 'Litauen' }).focus();
    await screen.findByRole('button', { name: 'Sammenlign med Litauen (tast +)' });
    await user.keyboard('+');
    expect(address()).toBe('nb/europe/poland/?with=lithuania');
  });

  it('offers no comparison of the page with itself, nor on a page that compares nothing by row', async () => {
    openAt('europe/poland/');
    await pointAt('lithuania');
    await screen.findByRole('button', { name: /^Compare with Lithuania/ });
    await pointAt('poland');
    expect(screen.queryByRole('button', { name: /^Compare with/ })).toBeNull();
  });
});
