// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openAt, seen } from '../render-app.tsx';

const heading = () => seen(screen.getByRole('heading', { level: 1 }));
const links = (scope: HTMLElement) =>
  within(scope)
    .getAllByRole('link')
    .map((link) => [seen(link), link.getAttribute('href')]);
const section = (title: string) =>
  screen.getByRole('heading', { level: 2, name: title }).parentElement ?? document.body;
const list = (title: string) => {
  const part = screen.getByRole('heading', { level: 3, name: title }).parentElement ?? document.body;
  return within(part).getAllByRole('listitem').map(seen);
};

describe('a citizenship’s page', () => {
  it('has its name as heading, its finding, and the way down to it', () => {
    openAt('america/north-america/canada/');
    expect(heading()).toBe('Canada');
    expect(seen(document.querySelector('.finding'))).toMatch(
      /^233 Canadian citizens moved to Norway in 2011,/,
    );
    const way = screen.getByRole('navigation', { name: 'Breadcrumb' });
    expect(links(way)).toEqual([
      ['All citizenships', '../../../'],
      ['America', '../../../america/'],
      ['North America', '../../../america/north-america/'],
    ]);
    expect(seen(way.querySelector('[aria-current="page"]'))).toBe('Canada');
  });

  it('leads to the rows before and after it in its group', () => {
    openAt('america/north-america/canada/?measure=index');
    const next = screen.getByRole('navigation', { name: 'Neighbouring rows' });
    expect(seen(next)).toBe('Previous USANext Rest of North America');
    expect(links(next)).toEqual([
      ['USA', '../../../america/north-america/usa/?measure=index'],
      ['Rest of North America', '../../../america/north-america/rest-of-north-america/?measure=index'],
    ]);
  });

  it('leads one way only at the ends of its group', () => {
    openAt('oceania/rest-of-oceania/');
    expect(seen(screen.getByRole('navigation', { name: 'Neighbouring rows' }))).toBe('Previous Australia');
  });

  it('has every measure of every region, with the whole country below', () => {
    openAt('oceania/rest-of-oceania/');
    const rows = within(screen.getByRole('table', { name: 'Where they moved' }))
      .getAllByRole('row')
      .map((row) => [...row.children].map(seen));
    expect(rows[0]).toEqual([
      'Region',
      'People',
      '',
      'Per 1 000',
      '% of arrivals',
      '% of group',
      'Times expected',
    ]);
    expect(rows[6]).toEqual(['Trøndelag', '5', '', '0.012', '0.1', '9.3', '(1.33)']);
    expect(rows.at(-1)).toEqual(['Norway as a whole', '54', '', '0.011', '0.1', '100.0', '1.00']);
    expect(rows).toHaveLength(9);
  });

  it('lists who settled alike, and names none before the build has found out what chance would undo', () => {
    openAt('europe/poland/');
    const alike = section('Who settled alike?');
    expect(list('Most alike')).toHaveLength(5);
    expect(list('Most alike')[0]).toBe('Brazil0.08');
    expect(seen(alike)).not.toContain('Polish citizens');
    expect(seen(alike)).toContain('D = ½ Σ |x/X − y/Y|');
    const bars = [...alike.querySelectorAll('rect')].map((bar) => bar.getAttribute('width'));
    expect(bars.at(-1)).toBe('100%');
  });

  it('of too few people compares nothing', () => {
    openAt('europe/montenegro/');
    expect(screen.queryByRole('heading', { name: 'Who settled alike?' })).toBeNull();
  });

  it('of all citizenships is the home page: no way down, no profile', () => {
    openAt('?show=map');
    expect(heading()).toBe('Immigration to Norway in 2011');
    expect(screen.queryByRole('navigation', { name: 'Breadcrumb' })).toBeNull();
    expect(screen.queryByRole('table', { name: 'Where they moved' })).toBeNull();
  });

  it('speaks Norwegian below nb/', () => {
    openAt('nb/america/north-america/');
    expect(heading()).toBe('Nord-Amerika');
    expect(links(screen.getByRole('navigation', { name: 'Brødsmulesti' }))).toEqual([
      ['Alle statsborgerskap', '../../../nb/'],
      ['Amerika', '../../../nb/america/'],
    ]);
    expect(
      screen.getByRole('group', { name: /^Kart: Nord-Amerika etter landsdel, personer: fra/ }),
    ).toBeTruthy();
  });
});

describe('a region’s page', () => {
  it('has its name as heading, its finding, and the way to the whole country', () => {
    openAt('nb/regions/western-norway/?rows=continents');
    expect(heading()).toBe('Vestlandet');
    expect(seen(document.querySelector('.finding'))).toMatch(
      /^12 685 personer flyttet fra utlandet til Vestlandet i 2011,/,
    );
    expect(links(screen.getByRole('navigation', { name: 'Brødsmulesti' }))).toEqual([
      ['Alle statsborgerskap', '../../../nb/'],
      ['Landsdeler', '../../../nb/regions/'],
    ]);
  });

  it('draws who came: continents, the largest citizenships, and those that set it apart', () => {
    openAt('regions/trondelag/?rows=continents');
    const rows = (chart: string) =>
      [...document.querySelectorAll(`[data-chart="${chart}"] tbody tr`)].map((row) =>
        [...row.children].map(seen).filter((text) => text !== ''),
      );
    expect(rows('continents').slice(0, 2)).toEqual([
      ['Europe except Norway', '58.7'],
      ['Asia including Turkey', '17.9'],
    ]);
    expect(rows('largest')).toHaveLength(10);
    expect(rows('largest')[0]).toEqual(['Poland', '794']);
    // index, and the share of arrivals in the region and in Norway
    expect(rows('contrast').map(([name, index]) => `${name} ${index}`)).toEqual([
      ...['South Korea 3.99', 'Ghana 3.08', 'Iran 2.36', 'Slovakia 2.27', 'Ethiopia 2.06'],
      ...['Pakistan 0.57', 'Denmark 0.63', 'Iceland 0.56', 'Romania 0.45', 'Sweden 0.52'],
    ]);
    const [first] = document.querySelectorAll('[data-chart="contrast"] tbody tr');
    expect(first?.querySelector('rect')?.getAttribute('class')).toBe('ratio-4');
    expect(first?.querySelector('.interval')).not.toBeNull();
  });
});

describe('any page', () => {
  it('shows the tinted table in place of a map that would be the same everywhere', () => {
    for (const measure of ['share', 'index'] as const) {
      openAt(`?measure=${measure}&rows=continents`);
      expect(document.querySelector('svg[data-map], [data-chart]')).toBeNull();
      expect(
        document.querySelector('td[data-region][class*="ratio"], td[data-region][class*="step"]'),
      ).not.toBeNull();
      expect(screen.getByRole('button', { name: 'Share' })).toBeTruthy();
      cleanup();
      openAt(`regions/trondelag/?measure=${measure}&rows=continents`);
      expect(seen(document.querySelector('.legend'))).toContain('People. Colour: per 1 000');
      cleanup();
    }
  });

  it('has the regions’ pages at its foot, and its measure goes along', () => {
    openAt('oceania/?measure=share&sort=-total&q=a');
    const regions = screen.getByRole('navigation', { name: 'Regions' });
    expect(links(regions)).toHaveLength(7);
    expect(links(regions)[5]).toEqual(['Trøndelag', '../regions/trondelag/?measure=share']);
  });

  it('has one heading of the first level, landmarks with names, and a way past its head', () => {
    for (const page of ['oceania/', 'regions/trondelag/?rows=continents', 'about/', 'no/such/page/']) {
      const { container } = openAt(page);
      const scope = within(container);
      expect(scope.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(scope.getAllByRole('main')).toHaveLength(1);
      expect(scope.getAllByRole('navigation').filter((nav) => !nav.getAttribute('aria-label'))).toEqual([]);
      expect(scope.getAllByRole('link')[0]?.getAttribute('href')).toBe('#figures');
    }
  });

  it('says what the figures of the chosen measure are: by the key of its chart or, without one, in a line', () => {
    openAt('?measure=rate');
    expect(
      screen.getByText(
        'People who moved there in 2011 per 1\u00a0000 inhabitants of the region on 1 January 2011.',
        {
          normalizer: (text) => text,
        },
      ),
    ).toBeTruthy();
    cleanup();
    openAt('oceania/?measure=share');
    expect(seen(document.querySelector('.key'))).toContain('% of all who moved there');
    expect(document.querySelector('.measure > p')).toBeNull();
    expect(
      within(screen.getByRole('group', { name: 'Show as' }))
        .getAllByRole('radio')
        .map((radio) => (radio as HTMLInputElement).checked),
    ).toEqual([false, false, true, false, false]);
  });

  it('changes its measure in place', () => {
    const { location, address } = openAt('oceania/?region=trondelag');
    fireEvent.click(screen.getByRole('radio', { name: 'Over- or under-represented' }));
    expect(address()).toBe('oceania/?measure=index&region=trondelag');
    fireEvent.click(screen.getByRole('radio', { name: 'People' }));
    expect(address()).toBe('oceania/?region=trondelag');
    expect(location.entries()).toHaveLength(1);
  });
});

describe('an address that is no page', () => {
  it('says so, and leads to the start', () => {
    openAt('europe/atlantis/');
    expect(heading()).toBe('No such page');
    expect(screen.getByRole('link', { name: 'Start with all citizenships' }).getAttribute('href')).toBe(
      '../../',
    );
  });

  it('does so in Norwegian below nb/', () => {
    openAt('nb/atlantis/');
    expect(heading()).toBe('Siden finnes ikke');
    expect(screen.getByRole('link', { name: 'Begynn med alle statsborgerskap' }).getAttribute('href')).toBe(
      '../../nb/',
    );
  });
});
