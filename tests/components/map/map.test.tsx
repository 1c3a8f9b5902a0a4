// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MEASURES, read } from '../../../src/model/measures.ts';
import { figureAt } from '../../../src/model/table.ts';
import { TABLE } from '../../model/published.ts';
import { openAt, seen } from '../render-app.tsx';

const REGIONS = TABLE.regions.map(({ id }) => id);

const map = () => document.querySelector('svg[data-map]') ?? document.createElement('svg');
const shapes = () => [...map().querySelectorAll<SVGElement>('[data-region]')];
const shape = (region: string) => {
  const found = shapes().find((shape) => shape.getAttribute('data-region') === region);
  if (!found) throw new Error(`${region} is not on the map`);
  return found;
};
const spoken = (shape: SVGElement) => shape.querySelector('title')?.textContent ?? null;
const tabStops = () => shapes().filter((shape) => shape.tabIndex === 0);
const focus = (region: string) => act(() => shape(region).focus());
const focused = () => document.activeElement?.getAttribute('data-region');
/** The columns of the table that are marked so. */
const marked = (how: 'selected' | 'hovered') => {
  const keys = [...document.querySelectorAll('th[data-column]')].map((th) => th.getAttribute('data-column'));
  return keys.filter((_, i) => document.querySelectorAll('.table-panel col')[i]?.classList.contains(how));
};

describe('the map', () => {
  it('has each region once, with its figure, its place among them and the measure in words', () => {
    openAt('europe/poland/?show=map');
    expect(screen.getByRole('group', { name: 'Map: Poland by region' })).toBe(map());
    expect(shapes().map((shape) => shape.getAttribute('data-region'))).toEqual(REGIONS);
    expect(seen(map())).toContain('794');
    expect(spoken(shape('trondelag'))).toBe('Trøndelag: 794 persons, number 5 of 7');
    expect(spoken(shape('oslo-and-akershus'))?.replaceAll('\u00a0', ' ')).toBe(
      'Oslo and Akershus: 4 017 persons, number 1 of 7',
    );
  });

  it.each(MEASURES)('reads %s where the view does', (measure) => {
    openAt(`nb/europe/poland/?measure=${measure}&show=map`);
    const figure = { persons: '794', rate: '1,9', share: '14,3', distribution: '6,2', index: '0,88' }[
      measure
    ];
    expect(spoken(shape('trondelag'))).toContain(`Trøndelag: ${figure} `);
    expect([...map().querySelectorAll('text')].map(seen)).toContain(figure);
  });

  it('puts an index that rests on few people in brackets and in no ranking, but not nil', () => {
    openAt('europe/montenegro/?measure=index&show=map');
    expect(spoken(shape('trondelag'))).toBe(
      'Trøndelag: 0.57 location quotient, though this rests on few people',
    );
    expect(spoken(shape('northern-norway'))).toBe('Northern Norway: 0.00 location quotient');
    expect([...map().querySelectorAll('text')].map(seen)).toEqual([
      ...['1.25', '(0.78)', '(1.07)', '(2.27)', '–', '(0.57)', '–'],
    ]);
  });

  it('says below its legend why regions are not coloured, where some are not', () => {
    openAt('europe/montenegro/?measure=index&show=map');
    expect(seen(document.querySelector('.legend'))).toContain(
      'Not coloured: rests on few people, fewer than 5 were to be expected.',
    );
    expect(document.querySelectorAll('.legend .tick')).toHaveLength(1);
    cleanup();
    openAt('europe/poland/?measure=index&show=map');
    expect(seen(document.querySelector('.legend'))).not.toContain('Not coloured');
  });

  it('writes figures as finely as the bounds of its shades, so that two shades are not both 0.0', () => {
    openAt('europe/bosnia-and-herzegovina/?measure=rate&show=map&region=hedmark-and-oppland');
    const figures = [...map().querySelectorAll('text')].map(seen);
    expect(figures).toEqual(['0.04', '0.02', '0.04', '0.01', '0.02', '0.00', '0.00']);
    expect(spoken(shape('hedmark-and-oppland'))).toMatch(/^Hedmark and Oppland: 0\.0\d per/);
    expect(seen(document.querySelector('.selected-region'))).toContain('less than 0.1 per 1 000 inhabitants');
  });

  it('draws counts as circles, their area by the persons, and nothing else as circles', () => {
    openAt('europe/poland/?show=map');
    const radii = [...map().querySelectorAll('circle')].map((circle) => Number(circle.getAttribute('r')));
    const persons = TABLE.regions.map((_, i) => Number(figureAt(TABLE, 'poland', i + 1)));
    const [most = 0] = persons;
    const [largest = 0] = radii;
    expect(radii).toHaveLength(7);
    radii.forEach((radius, i) => {
      expect(Math.abs(radius - largest * Math.sqrt((persons[i] ?? 0) / most))).toBeLessThan(1);
    });
    cleanup();
    openAt('europe/poland/?measure=rate&show=map');
    expect(map().querySelectorAll('circle')).toHaveLength(0);
  });

  it('says one person in the singular', () => {
    openAt('europe/montenegro/?show=map');
    expect(spoken(shape('trondelag'))).toBe('Trøndelag: 1 person, number 4 of 7');
  });

  it('says nil as a number, since a dash is not said', () => {
    openAt('europe/montenegro/?show=map');
    expect(spoken(shape('western-norway'))).toBe('Western Norway: 0 persons, number 6 of 7');
  });

  it('draws no circle where there is no one', () => {
    openAt('europe/montenegro/?show=map');
    expect(map().querySelectorAll('circle')).toHaveLength(5);
  });

  it('has a legend with the bounds of its shades, told apart also where few came', () => {
    openAt('africa/kenya/?show=map');
    const [legend] = document.querySelectorAll('.legend');
    expect(seen(legend)).toContain('Colour: per 1 000 inhabitants');
    expect([...(legend?.querySelectorAll('text') ?? [])].map(seen)).toEqual([
      ...['0.012', '0.016', '0.020', '0.024'],
    ]);
    expect(
      within(map().parentElement ?? document.body)
        .getByRole('img')
        .getAttribute('aria-label'),
    ).toBe('below 0.012; 0.012 to below 0.016; 0.016 to below 0.020; 0.020 to below 0.024; 0.024 and more');
  });

  it('has the regions’ own values as ticks where they lie between the bounds, to scale', () => {
    openAt('europe/poland/?measure=rate&show=map');
    const [legend] = document.querySelectorAll('.legend');
    const bounds = [...(legend?.querySelectorAll('text') ?? [])].map((text) =>
      Number(text.getAttribute('x')),
    );
    const ticks = [...(legend?.querySelectorAll('.tick') ?? [])].map((tick) =>
      Number(/^M(\d+)/.exec(tick.getAttribute('d') ?? '')?.[1]),
    );
    const [two = 0, three = 0] = bounds;
    const rates = [1, 2, 3, 4, 5, 6, 7].map((column) => Number(read(TABLE, 'rate', 'poland', column)));
    expect(ticks).toHaveLength(7);
    rates.forEach((rate, i) =>
      expect(Math.abs((ticks[i] ?? NaN) - (two + (rate - 2) * (three - two)))).toBeLessThanOrEqual(2),
    );
  });

  it('says so where no one has the citizenship', () => {
    openAt('america/north-america/rest-of-north-america/');
    expect([...map().querySelectorAll('text')].map(seen)).toEqual(Array<string>(7).fill('–'));
    expect(map().querySelectorAll('circle')).toHaveLength(0);
    const legend = seen(document.querySelector('.legend'));
    expect(legend).toContain('all regions: –');
    expect(legend).not.toContain('Circle');
  });
});

describe('the map by keyboard', () => {
  it('is one tab stop: the selected region or, where none is, the first', () => {
    openAt('oceania/');
    expect(tabStops().map((stop) => stop.getAttribute('data-region'))).toEqual(['oslo-and-akershus']);
    expect(shapes().filter((shape) => shape.tabIndex === -1)).toHaveLength(6);
  });

  it('begins at the selected region', () => {
    openAt('oceania/?region=western-norway');
    expect(tabStops().map((stop) => stop.getAttribute('data-region'))).toEqual(['western-norway']);
  });

  it('is walked by the arrow keys, the tab stop goes along, and the edge holds', async () => {
    const { user } = openAt('oceania/');
    focus('trondelag');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('northern-norway');
    expect(tabStops()).toEqual([document.activeElement]);
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('northern-norway');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('trondelag');
    await user.keyboard('{End}');
    expect(focused()).toBe('agder-and-rogaland');
    await user.keyboard('{Home}');
    expect(focused()).toBe('northern-norway');
  });

  it('marks the measure that it shows in the table of a region’s page', async () => {
    const { user } = openAt('regions/trondelag/');
    expect(marked('selected')).toEqual(['persons']);
    await user.click(screen.getByRole('radio', { name: 'Share' }));
    expect(marked('selected')).toEqual(['share']);
  });

  it('selects a region by the space bar, and marks its column of the table', async () => {
    const { user, address } = openAt('oceania/');
    focus('trondelag');
    expect(marked('hovered')).toEqual(['trondelag']);
    await user.keyboard(' ');
    expect(address()).toBe('oceania/?region=trondelag');
    expect(marked('selected')).toEqual(['trondelag']);
    expect(shape('trondelag').getAttribute('aria-pressed')).toBe('true');
    await user.keyboard(' ');
    expect(address()).toBe('oceania/');
    expect(shapes().filter((shape) => shape.getAttribute('aria-pressed') === 'true')).toEqual([]);
  });

  it('unmarks the column when the focus leaves', () => {
    openAt('oceania/');
    focus('trondelag');
    act(() => shape('trondelag').blur());
    expect(marked('hovered')).toEqual([]);
  });
});

describe('the map by pointer', () => {
  it('selects the region that is pressed, and lets go of it', () => {
    const { address } = openAt('oceania/?measure=index');
    fireEvent.click(shape('western-norway'));
    expect(address()).toBe('oceania/?measure=index&region=western-norway');
    fireEvent.click(shape('trondelag'));
    expect(address()).toBe('oceania/?measure=index&region=trondelag');
    fireEvent.click(shape('trondelag'));
    expect(address()).toBe('oceania/?measure=index');
  });

  it('marks in the table what is under it on the map, and the other way round', () => {
    openAt('oceania/');
    fireEvent.pointerEnter(shape('trondelag'));
    expect(marked('hovered')).toEqual(['trondelag']);
    fireEvent.pointerLeave(shape('trondelag'));
    expect(marked('hovered')).toEqual([]);
    const cell = document.querySelector('tr[data-citizenship="australia"] td[data-region="western-norway"]');
    fireEvent.pointerOver(cell ?? document);
    expect(marked('hovered')).toEqual(['western-norway']);
    expect(map().querySelector('.hovered')?.getAttribute('href')).toBe('#outline-western-norway');
    fireEvent.pointerLeave(document.querySelector('.table-panel table') ?? document);
    expect(map().querySelector('.hovered')).toBeNull();
  });

  it('on another region leaves the mark of the one that has the focus', () => {
    openAt('oceania/');
    focus('trondelag');
    const marks = () => [...map().querySelectorAll('.hovered')].map((mark) => mark.getAttribute('href'));
    fireEvent.pointerEnter(shape('western-norway'));
    expect(marks()).toEqual(['#outline-western-norway', '#outline-trondelag']);
    fireEvent.pointerLeave(shape('western-norway'));
    expect(marks()).toEqual(['#outline-trondelag']);
  });

  it('leaves presses with a key held to the browser: a new tab with the region’s page', () => {
    const { address } = openAt('oceania/');
    expect(fireEvent.click(shape('trondelag'), { ctrlKey: true })).toBe(true);
    expect(shape('trondelag').getAttribute('href')).toBe('../regions/trondelag/');
    expect(address()).toBe('oceania/');
  });
});

describe('the map of a region’s page', () => {
  it('shows all citizenships, marks the region, and its regions are links', () => {
    const { address } = openAt('regions/trondelag/?rows=continents&measure=rate');
    expect(map().querySelector('.selected')?.getAttribute('href')).toBe('#outline-trondelag');
    expect(spoken(shape('trondelag'))).toContain('Trøndelag: 13.0 per');
    const western = within(screen.getByRole('group', { name: /^Map:/ })).getByRole('link', {
      name: /^Western Norway/,
    });
    expect(western.getAttribute('href')).toBe('../../regions/western-norway/?measure=rate');
    fireEvent.click(western);
    expect(address()).toBe('regions/western-norway/?measure=rate');
  });
});
