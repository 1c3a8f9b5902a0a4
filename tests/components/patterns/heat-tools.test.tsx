// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { workHeat } from '../../../src/components/patterns/heat-tools.ts';
import { PatternsContent } from '../../../src/components/patterns/PatternsContent.tsx';
import { PATTERNS_WORDS } from '../../../src/messages/patterns-words.ts';
import { PATTERNS } from '../../build/patterns/settled-table.ts';
import { TABLE } from '../../model/published.ts';
import { seen } from '../render-app.tsx';
import { SPEECH } from '../speech.ts';

const MARKUP = renderToStaticMarkup(
  <PatternsContent
    {...SPEECH.nb}
    {...{ table: TABLE, patterns: PATTERNS, root: '../../', words: PATTERNS_WORDS.nb }}
  />,
);
const names = () => [...document.querySelectorAll('tbody tr:not(.all) a')].map(seen);
const heatTable = () => document.querySelector<HTMLElement>('.heat') ?? document.body;
const rowLink = (name: string) => within(heatTable()).getByRole('link', { name });
const press = (name: string) => fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);

beforeEach(() => {
  document.body.innerHTML = MARKUP;
  const heat = document.querySelector<HTMLElement>('.heat');
  if (!heat) throw new Error('the page has no heat table');
  const { messages, collator } = SPEECH.nb;
  workHeat(heat, document.querySelector('.heat-title > button'), { sortBy: messages.sortBy, collator });
});

describe('sorting the heat table', () => {
  it('makes one list of all, by a region from the highest figure, and from the lowest when pressed again', () => {
    press('Sorter etter Trøndelag');
    expect(names().slice(0, 3)).toEqual(['Sør-Korea', 'Ghana', 'Iran']);
    expect(names()).toHaveLength(63);
    expect(document.querySelectorAll('.heat h3, .heat .all')).toHaveLength(0);
    expect(document.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
    press('Sorter etter Trøndelag');
    expect(names()[0]).toBe('Bosnia-Hercegovina');
    expect(document.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
    // blank cells stay at the end
    expect(names().slice(-2).toSorted()).toEqual(['Oseania ellers', 'Uoppgitt']);
  });

  it('sorts people by number and names by the alphabet of the language', () => {
    press('Sorter etter Personer');
    expect(names().slice(0, 3)).toEqual(['Polen', 'Norge', 'Sverige']);
    press('Sorter etter Statsborgerskap');
    expect(names()[0]).toBe('Afghanistan');
    expect(names().at(-1)).toBe('Østerrike');
  });

  it('keeps the focus on the button, and gives the groups back', () => {
    const grouped = names();
    press('Sorter etter Trøndelag');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Sorter etter Trøndelag');
    fireEvent.click(screen.getByRole('button', { name: 'Vis gruppene igjen' }));
    expect(names()).toEqual(grouped);
    expect(screen.queryByRole('button', { name: 'Vis gruppene igjen' })).toBeNull();
  });
});

describe('the small map of a row', () => {
  it('has the row’s colours, is there while the row has the focus, and leaves what is blank as land', () => {
    const panel = document.querySelector<HTMLElement>('.row-map');
    expect(panel?.hidden).toBe(true);
    fireEvent.focusIn(rowLink('Pakistan'));
    expect(panel?.hidden).toBe(false);
    expect(seen(panel?.querySelector('p') ?? null)).toBe('Pakistan · 602');
    const classes = () => [...(panel?.querySelectorAll('use') ?? [])].map((use) => use.getAttribute('class'));
    expect(classes()[0]).toBe('ratio-4');
    fireEvent.focusIn(rowLink('Montenegro'));
    expect(classes()).toEqual(['ratio-3', '', '', '', '', '', '']);
    fireEvent.focusOut(rowLink('Montenegro'));
    expect(panel?.hidden).toBe(true);
  });
});
