// @vitest-environment happy-dom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useContext } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/components/site/ErrorBoundary.tsx';
import { SiteContext } from '../../../src/components/site/site.ts';
import { saidOnConsole } from '../quiet-console.ts';
import { openAt, seen } from '../render-app.tsx';

vi.mock('../../../src/components/map/SelectedRegion.tsx', () => ({ SelectedRegion: FaultyInTrondelag }));

/** Stands in for a part of the page, and fails while Trøndelag is selected. */
function FaultyInTrondelag() {
  if (useContext(SiteContext)?.view.region === 'trondelag') throw new Error('no words for Trøndelag');
  return <p>words for the region</p>;
}

const notices = () => [...document.querySelectorAll('main > .notice')].map(seen);

describe('an address that says what the page does not know', () => {
  it('is told of, in a line for each value with those that are known, and the page shows the default', () => {
    openAt('oceania/?measure=size&region=oslo&show=map');
    expect(notices()).toEqual([
      'The address says measure=size, which this page does not know; it shows the default. ' +
        'Known: persons, rate, share, distribution, index.',
      'The address says region=oslo, which this page does not know; it shows the default. ' +
        'Known: oslo-and-akershus, hedmark-and-oppland, south-eastern-norway, agder-and-rogaland, western-norway, ' +
        'trondelag, northern-norway.',
    ]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'People' }).checked).toBe(true);
  });

  it.each([
    'sort=index',
    'rows=all',
    'map=two',
    'embed=yes',
    'show=largest',
    'controls=1',
    'limit=0',
    'theme=blue',
  ])('is told of: %s', (query) => {
    openAt(`oceania/?${query}`);
    expect(notices()).toHaveLength(1);
    expect(notices()[0]).toContain(`The address says ${query}, which`);
  });

  it('is told of as too long, in characters', () => {
    openAt(`oceania/?q=${'a'.repeat(101)}`);
    expect(notices()[0]).toContain('Known: 1–100 characters.');
  });

  it('is told of in Norwegian', () => {
    openAt('nb/oceania/?rows=alle');
    expect(notices()).toEqual([
      'Adressen sier rows=alle, som denne siden ikke kjenner; den viser standardvalget. ' +
        'Kjente verdier: tree, countries, continents.',
    ]);
  });

  it('is told of briefly and as text, whatever it says', () => {
    openAt(`oceania/?theme=${encodeURIComponent('<img src=x onerror=alert(1)>')}&rows=${'x'.repeat(5000)}`);
    expect(notices()).toHaveLength(2);
    expect(notices().join()).toContain('theme=<img src=x onerror=alert(1)>,');
    expect(notices().every((notice) => notice.length < 250)).toBe(true);
    expect(document.querySelector('main img')).toBeNull();
  });

  it('is not told of where all is known or the key is someone else’s', () => {
    openAt('oceania/?measure=index&utm_source=news&__proto__=x&constructor=y');
    expect(notices()).toEqual([]);
  });

  it('is no longer told of once the reader has chosen', () => {
    const { address } = openAt('oceania/?measure=size');
    fireEvent.click(screen.getByRole('radio', { name: 'Over- or under-represented' }));
    expect(notices()).toEqual([]);
    expect(address()).toBe('oceania/?measure=index');
  });
});

describe('a part of the page that fails', () => {
  const failure = /This part of the page stopped working: no words for Trøndelag/;

  it('says what happened and offers a way on, and the rest of the page lives', () => {
    const { address } = openAt('oceania/?region=trondelag');
    expect(seen(screen.getByRole('alert'))).toMatch(failure);
    expect(screen.getByText('Load the page again').getAttribute('href')).toBe('');
    expect(seen(screen.getByRole('heading', { level: 1 }))).toBe('Oceania');
    fireEvent.click(screen.getByRole('button', { name: 'Sort by Total' }));
    expect(address()).toBe('oceania/?sort=-total&region=trondelag');
    const told = saidOnConsole();
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('no words for Trøndelag');
  });

  it('is tried again when the view changes', () => {
    openAt('oceania/?region=trondelag');
    fireEvent.click(
      document.querySelector('tr[data-citizenship="australia"] td[data-region="western-norway"]') ?? document,
    );
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('words for the region')).toBeTruthy();
    saidOnConsole();
  });

  it('is tried again on another page, and says so when it fails there, too', () => {
    const { location } = openAt('oceania/?region=trondelag');
    fireEvent.click(screen.getByRole('link', { name: 'Australia' }));
    expect(screen.getAllByRole('alert').map(seen)).toEqual([expect.stringMatching(failure)]);
    act(() => location.back(0));
    expect(screen.getAllByRole('alert').map(seen)).toEqual([expect.stringMatching(failure)]);
    fireEvent.click(
      within(screen.getByRole('navigation', { name: 'Regions' })).getByRole('link', { name: 'Trøndelag' }),
    );
    expect(screen.queryByRole('alert')).toBeNull();
    saidOnConsole();
  });

  it('says what was thrown, also where that was no error', () => {
    function Thrower(): never {
      throw 'a word alone';
    }
    render(
      <ErrorBoundary>
        <Thrower />
      </ErrorBoundary>,
    );
    expect(seen(screen.getByRole('alert'))).toContain('a word alone');
    saidOnConsole();
  });
});
