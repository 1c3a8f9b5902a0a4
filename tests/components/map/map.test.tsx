// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/model/measures.ts';
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
/** The texts beside the map, region by region: name, figure and, where there is one, the figure that the colour stands for. */
const callouts = () =>
  [...document.querySelectorAll('.callouts a')].map((callout) =>
    [...callout.querySelectorAll('text')].map(seen),
  );
const figures = () => callouts().map(([, figure]) => figure);
const legend = () => [...document.querySelectorAll('.legend li')];
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
    expect(screen.getByRole('group', { name: /^Map: Poland by region/ })).toBe(map());
    expect(shapes().map((shape) => shape.getAttribute('data-region'))).toEqual(REGIONS);
    expect(spoken(shape('trondelag'))?.replaceAll('\u00a0', ' ')).toBe(
      'Trøndelag: 794 people, 1.9 per 1 000 inhabitants, 5th of 7',
    );
  });

  it('is read out by its subject, unit, range and where the ends of that are', () => {
    openAt('europe/poland/?show=map');
    const name = () => map().getAttribute('aria-label')?.replaceAll('\u00a0', ' ');
    expect(name()).toBe(
      'Map: Poland by region, people: from 572 in Northern Norway to 4 017 in Oslo and Akershus',
    );
    cleanup();
    openAt('nb/europe/poland/?measure=index&show=map');
    expect(name()).toMatch(/: fra 0,57 i Nord-Norge til 1,32 på Sør-Østlandet$/);
    cleanup();
    openAt('america/north-america/rest-of-north-america/?show=map');
    expect(name()).toBe('Map: Rest of North America by region');
  });

  it('names every region beside it, with people and what the colour stands for', () => {
    openAt('europe/poland/?show=map');
    expect(callouts().map(([name]) => name)).toEqual(TABLE.regions.map(({ name }) => name.en));
    expect(callouts().find(([name]) => name === 'Trøndelag')).toEqual(['Trøndelag', '794', '1.9']);
    expect(
      [...document.querySelectorAll('.callouts rect')].map((pill) => pill.getAttribute('class')),
    ).toEqual(shapes().map((shape) => shape.getAttribute('class')));
  });

  it('leads from each name to the region’s page', () => {
    const { address } = openAt('europe/poland/');
    const names = [...document.querySelectorAll<SVGAElement>('.callouts a')];
    const trondelag = names.find((name) => seen(name).startsWith('Trøndelag'));
    expect(trondelag?.getAttribute('href')).toBe('../../regions/trondelag/');
    fireEvent.click(trondelag ?? document);
    expect(address()).toBe('regions/trondelag/');
  });

  it.each(MEASURES)('reads %s where the view does', (measure) => {
    openAt(`nb/europe/poland/?measure=${measure}&show=map`);
    const figure = { persons: '794', rate: '1,9', share: '14,3', distribution: '6,2', index: '0,88' }[
      measure
    ];
    expect(spoken(shape('trondelag'))).toContain(`Trøndelag: ${figure} `);
    expect(figures()).toContain(figure);
  });

  it('puts an index that rests on few people in brackets and in no ranking, but not nil', () => {
    openAt('europe/montenegro/?measure=index&show=map');
    expect(spoken(shape('trondelag'))).toBe(
      'Trøndelag: (0.57) times as many as expected, based on few people: fewer than 5 expected',
    );
    expect(spoken(shape('northern-norway'))).toBe('Northern Norway: 0.00 times as many as expected');
    expect(figures()).toEqual(['1.25', '(0.78)', '(1.07)', '(2.27)', '–', '(0.57)', '–']);
  });

  it('says in its legend why regions are not coloured, where some are not', () => {
    openAt('europe/montenegro/?measure=index&show=map');
    expect(legend().map(seen).at(-1)).toBe('Not coloured: fewer than 5 expected.');
    expect(legend().at(-1)?.className).toBe('land');
    cleanup();
    openAt('europe/poland/?measure=index&show=map');
    expect(seen(document.querySelector('.legend'))).not.toContain('Not coloured');
  });

  it('writes figures so finely that each is of the class of its colour, and none that is more than nil is 0', () => {
    openAt('europe/bosnia-and-herzegovina/?measure=rate&show=map&region=hedmark-and-oppland');
    expect(figures()).toEqual(['0.0367', '0.0159', '0.0383', '0.0097', '0.0154', '0.0047', '0.0021']);
    expect(seen(document.querySelector('.selected-region'))).toContain(
      '0.016 for every 1 000 who lived there',
    );
  });

  it('says one person in the singular, and nil as a number, since a dash is not said', () => {
    openAt('europe/montenegro/?show=map');
    expect(spoken(shape('trondelag'))?.replaceAll('\u00a0', ' ')).toBe(
      'Trøndelag: 1 person, 0.0023 per 1 000 inhabitants, shared 4th of 7',
    );
    expect(spoken(shape('western-norway'))).toMatch(/^Western Norway: 0 people/);
  });

  it('has a legend with a class a line, told apart also where few came', () => {
    openAt('africa/kenya/?show=map');
    expect(seen(document.querySelector('.legend p'))).toBe('People. Colour: per 1 000 inhabitants');
    expect(legend().map(seen)).toEqual([
      ...['below 0.012', '0.012–0.016', '0.016–0.020', '0.020–0.024', '0.024 or more'],
    ]);
    expect(legend().map(({ className }) => className)).toEqual([
      ...['step-0', 'step-1', 'step-2', 'step-3', 'step-4'],
    ]);
  });

  it('says so where no one has the citizenship', () => {
    openAt('america/north-america/rest-of-north-america/?embed=1&show=map');
    expect(figures()).toEqual(Array<string>(7).fill('–'));
    expect(legend().map(seen)).toEqual(['all regions: –']);
  });

  it('gives way to the others of the group on the page of a residual that nobody came under', () => {
    for (const measure of MEASURES) {
      openAt(`america/north-america/rest-of-north-america/?measure=${measure}`);
      expect(document.querySelectorAll('svg[data-map], [data-chart]')).toHaveLength(0);
      expect(screen.getByRole('heading', { name: 'Nobody moved' })).toBeTruthy();
      expect(
        [...document.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-citizenship')),
      ).toEqual(expect.arrayContaining(['usa', 'canada']));
      cleanup();
    }
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
    await user.click(screen.getByRole('radio', { name: '% of arrivals' }));
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
    // behind the fills, so that no coast is covered
    expect([...map().children].indexOf(map().querySelector('.behind') ?? map())).toBeLessThan(
      [...map().children].findIndex((child) => child.hasAttribute('data-region')),
    );
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
