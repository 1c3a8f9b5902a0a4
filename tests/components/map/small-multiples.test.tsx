// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSmallMaps } from '../../../src/components/map/small-maps.ts';
import { openAt, seen } from '../render-app.tsx';

beforeAll(loadSmallMaps);

describe('the choice of maps', () => {
  it('is between one and one for each row, which reads the index', async () => {
    const { user, address } = openAt('oceania/');
    await user.click(screen.getByRole('radio', { name: 'One for each row' }));
    expect(address()).toBe('oceania/?map=many');
    await user.click(screen.getByRole('radio', { name: 'One map' }));
    expect(address()).toBe('oceania/');
  });

  it('keeps a measure that was chosen', async () => {
    const { user, address } = openAt('oceania/?measure=rate');
    await user.click(screen.getByRole('radio', { name: 'One for each row' }));
    expect(address()).toBe('oceania/?measure=rate&map=many');
  });
});

describe('small multiples', () => {
  const maps = () =>
    within(screen.getByRole('region', { name: /One map for each row/ })).getAllByRole<HTMLAnchorElement>(
      'link',
    );

  /** What a map's link is described by: a line for each region, below its name and people. */
  const told = (link: Element | undefined) => {
    const id = link?.getAttribute('aria-describedby');
    return (
      (id ? document.getElementById(id)?.textContent : null)?.replaceAll('\u00a0', ' ').split('\n') ?? []
    );
  };

  it('are one map for each row in the order and filter of the table, each a link to its page', () => {
    const { address } = openAt('america/?map=many&sort=-total&q=c');
    const rows = [...document.querySelectorAll('tr[data-citizenship] th > :is(a, [aria-current])')];
    expect(maps().map(seen)).toEqual(rows.map(seen));
    expect(within(document.body).getAllByRole('link', { name: 'Chile' })).toHaveLength(2);
    const chile = maps().find((link) => seen(link) === 'Chile');
    expect(chile?.getAttribute('href')).toBe('../america/south-and-central-america/chile/?measure=index');
    fireEvent.click(chile ?? document);
    expect(address()).toBe('america/south-and-central-america/chile/?measure=index');
  });

  it('stand between what chooses their rows and the table, the page’s own marked', () => {
    openAt('oceania/australia/?map=many');
    const inOrder = [
      screen.getByRole('searchbox'),
      ...maps(),
      screen.getByRole('table', { name: /Oceania/ }),
    ];
    const places = [...document.querySelectorAll('*')];
    expect(inOrder.map((element) => places.indexOf(element))).toEqual(
      inOrder.map((element) => places.indexOf(element)).toSorted((a, b) => a - b),
    );
    expect(
      maps()
        .filter((link) => link.hasAttribute('aria-current'))
        .map(seen),
    ).toEqual(['Australia']);
  });

  it('leave a region blank where the index would rest on few people, nil or not', () => {
    openAt('europe/?map=many');
    const map = document.querySelector('svg[data-map="montenegro"]');
    const shade = (region: string) => map?.querySelector(`[data-region="${region}"]`)?.getAttribute('class');
    // of Montenegro's 25 persons 8.8 were to be expected in Oslo and Akershus, 2.0 in Northern Norway, where none came
    expect(shade('oslo-and-akershus')).toBe('ratio-3');
    expect(shade('northern-norway')).toBe('blank');
    expect(shade('trondelag')).toBe('blank');
  });

  it('have each region once, and its index in words, in brackets where it rests on few people', () => {
    openAt('oceania/?map=many');
    const [, , australia, rest] = maps();
    expect([...(australia?.querySelectorAll('[data-region]') ?? [])]).toHaveLength(7);
    expect(told(australia)).toEqual([
      ...['Australia 253', 'Oslo and Akershus 1.16', 'Hedmark and Oppland 0.46', 'South Eastern Norway 0.79'],
      ...['Agder and Rogaland 1.57', 'Western Norway 0.99', 'Trøndelag 0.51', 'Northern Norway 0.45'],
    ]);
    expect(told(rest)).toContain('Hedmark and Oppland (0.36)');
  });

  it('have the smallest region once more, enlarged in its colour', () => {
    openAt('asia/?map=many');
    for (const map of document.querySelectorAll('.many svg[data-map]')) {
      const enlarged = map.querySelector('use[transform]');
      expect(enlarged?.getAttribute('href')).toBe('#outline-oslo-and-akershus');
      const own = map.querySelector('[data-region="oslo-and-akershus"]');
      expect(enlarged?.getAttribute('class')).toBe(own?.getAttribute('class'));
      expect(Number(/scale\((.*)\)/.exec(enlarged?.getAttribute('transform') ?? '')?.[1])).toBeGreaterThan(2);
    }
  });

  it('can be ordered above them, as the table is', async () => {
    const { user, address } = openAt('oceania/?map=many');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Sort by Trøndelag');
    expect(address()).toBe('oceania/?sort=-trondelag&map=many');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'in published order');
    expect(address()).toBe('oceania/?map=many');
  });

  it('show their figures at the first touch of a finger, and lead to their page at the next', () => {
    const { address } = openAt('oceania/?map=many');
    const [, , australia] = maps();
    const touch = () => {
      fireEvent.pointerDown(australia ?? document, { pointerType: 'touch' });
      fireEvent.click(australia ?? document);
    };
    touch();
    expect(document.activeElement).toBe(australia);
    expect(address()).toBe('oceania/?map=many');
    touch();
    expect(address()).toBe('oceania/australia/?measure=index');
  });

  it('have their people below them, and the continent above each group of them', () => {
    openAt('?map=many&rows=continents');
    const items = [...document.querySelectorAll('.many > ul li')].map(seen);
    expect(
      items.slice(0, 3).map((item) => item.replace(/(\d)(Norway|Europe except Norway|Africa) .*/s, '$1')),
    ).toEqual(['Norway 8 739', 'Europe except Norway 50 021', 'Africa 5 937']);
    expect([...document.querySelectorAll('.many h3')].map(seen)).toEqual([
      ...['Europe except Norway', 'Africa', 'Asia including Turkey', 'America', 'Oceania'],
    ]);
    cleanup();
    openAt('america/?map=many');
    expect(document.querySelectorAll('.many h3')).toHaveLength(1);
  });

  it('share one scale', () => {
    openAt('oceania/?map=many&measure=distribution');
    expect(document.querySelectorAll('.legend')).toHaveLength(1);
    const shades = new Map<string, Set<string>>();
    for (const link of maps()) {
      const figures = told(link).slice(1);
      link.querySelectorAll('[data-region]').forEach((region, i) => {
        const figure = figures[i]?.match(/[\d.]+$/)?.[0] ?? '';
        shades.set(figure, (shades.get(figure) ?? new Set()).add(region.getAttribute('class') ?? ''));
      });
    }
    expect(shades.size).toBeGreaterThan(10);
    expect([...shades.values()].filter((shades) => shades.size > 1)).toEqual([]);
  });

  it('say of persons what they are shaded by', () => {
    openAt('africa/?map=many&measure=persons');
    expect(seen(document.querySelector('.legend'))).toContain('Colour: per 1 000 inhabitants');
  });

  it('have a scale that the totals among them do not set', () => {
    openAt('africa/?map=many&measure=rate');
    expect([...document.querySelectorAll('.legend li')].map(seen)).toEqual([
      ...['below 0.01', '0.01–0.03', '0.03–0.10', '0.10–0.30', '0.30 or more'],
    ]);
    const shades = (id: string) =>
      new Set(
        [...document.querySelectorAll(`svg[data-map="${id}"] use`)].map((use) => use.getAttribute('class')),
      );
    expect(shades('somalia').size).toBeGreaterThan(1);
    expect(shades('ghana').size).toBeGreaterThan(1);
    expect(shades('total')).toEqual(new Set(['step-4']));
  });

  it('end in a frame that shows the first alone with the way to all, and have no choice where it has none', () => {
    openAt('asia/?map=many&embed=1&show=map&controls=0&limit=3');
    expect(document.querySelectorAll('[data-map]')).toHaveLength(3 + 2); // and the totals
    expect(document.querySelector('.all-rows a')?.getAttribute('href')).toBe('../asia/?map=many');
    expect(screen.queryByRole('combobox', { name: 'Order' })).toBeNull();
    cleanup();
    openAt('asia/?map=many&embed=1&show=map');
    expect(document.querySelector('.all-rows')).toBeNull();
    expect(screen.getByRole('combobox', { name: 'Order' })).toBeTruthy();
  });

  it('leave the table as it is, and can be shown alone', () => {
    openAt('oceania/?map=many&show=map');
    expect(maps()).toHaveLength(4);
    expect(document.querySelector('.table-panel')).toBeNull();
  });
});
