// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openAt, seen } from '../render-app.tsx';

describe('the selected region', () => {
  const words = () => seen(document.querySelector('.selected-region'));

  it('is told in words: figure, rate, shares, index, place among the regions', () => {
    openAt('europe/poland/?region=trondelag&show=map');
    expect(words()).toContain(
      '794 Polish citizens moved to Trøndelag in 2011; 1.9 per 1 000 inhabitants; ' +
        '14.3 % of all immigrants to the region; 6.2 % of the Polish citizens who came to Norway; ' +
        'index 0.88, less than in Norway as a whole; number 5 of 7 regions (Persons).',
    );
    expect(screen.getByRole('link', { name: 'Who came to Trøndelag?' }).getAttribute('href')).toBe(
      '../../regions/trondelag/?show=map',
    );
  });

  it('is told in Norwegian', () => {
    openAt('nb/europe/poland/?region=western-norway&measure=index&show=map');
    expect(words()).toContain(
      '2 330 polske statsborgere flyttet til Vestlandet i 2011; 2,8 per 1 000 innbyggere; ' +
        '18,4 % av alle som innvandret til regionen; 18,1 % av alle polske statsborgere som kom til Norge; ' +
        'indeks 1,14, mer enn i Norge som helhet; nummer 2 av 7 regioner (Indeks).',
    );
  });

  it('says where the index rests on few people, and ranks none', () => {
    openAt('unknown/?region=trondelag&measure=index&show=map');
    expect(words()).toContain('index 1.59, more than in Norway as a whole, though this rests on few people.');
  });

  it('says where no one moved', () => {
    openAt('europe/montenegro/?region=northern-norway&show=map');
    expect(words()).toContain('No Montenegrin citizens moved to Northern Norway in 2011.');
  });

  it('of one person is told in the singular', () => {
    openAt('europe/montenegro/?region=trondelag&show=map');
    expect(words()).toContain('The number of Montenegrin citizens who moved to Trøndelag in 2011 was 1; ');
    cleanup();
    openAt('nb/europe/montenegro/?region=trondelag&show=map');
    expect(words()).toContain(
      'Antallet montenegrinske statsborgere som flyttet til Trøndelag i 2011, var 1; ',
    );
  });

  it('of all citizenships has no share of itself', () => {
    openAt('?region=trondelag&show=map');
    expect(words()).toContain(
      '5 552 people moved to Trøndelag in 2011; 13.0 per 1 000 inhabitants; ' +
        '7.0 % of the people who came to Norway; number 6 of 7 regions (Persons).',
    );
  });

  it('is chosen from a list, and let go of', () => {
    const { address } = openAt('oceania/');
    expect(words()).toContain('Select a region on the map');
    const choice = screen.getByRole('combobox', { name: 'Selected region' });
    expect(within(choice).getAllByRole('option').map(seen)).toEqual([
      ...[
        'No region',
        'Oslo and Akershus',
        'Hedmark and Oppland',
        'South Eastern Norway',
        'Agder and Rogaland',
      ],
      ...['Western Norway', 'Trøndelag', 'Northern Norway'],
    ]);
    fireEvent.change(choice, { target: { value: 'trondelag' } });
    expect(address()).toBe('oceania/?region=trondelag');
    expect(words()).toContain('citizens of countries in Oceania moved to Trøndelag');
    fireEvent.change(choice, { target: { value: '' } });
    expect(address()).toBe('oceania/');
  });
});
