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
        '14.3 % of all who moved there; 6.2 % of the Polish citizens who moved to Norway; ' +
        'much as all who moved to Norway (898 expected); 5th of 7 regions (People).',
    );
    expect(screen.getByRole('link', { name: 'Who came to Trøndelag?' }).getAttribute('href')).toBe(
      '../../regions/trondelag/?show=map',
    );
  });

  it('is told in Norwegian', () => {
    openAt('nb/europe/poland/?region=western-norway&measure=index&show=map');
    expect(words()).toContain(
      '2 330 polske statsborgere flyttet til Vestlandet i 2011; 2,8 per 1 000 innbyggere; ' +
        '18,4 % av alle som flyttet dit; 18,1 % av alle polske statsborgere som flyttet til Norge; ' +
        'omtrent som alle som flyttet til Norge (forventet antall 2 052); nr. 2 av 7 landsdeler (Over- eller underrepresentert).',
    );
  });

  it('says where the index rests on few people, and ranks none', () => {
    openAt('unknown/?region=trondelag&measure=index&show=map');
    expect(words()).toContain('too few for an index (1.3 expected).');
  });

  it('says where no one moved', () => {
    openAt('europe/montenegro/?region=northern-norway&show=map');
    expect(words()).toContain(
      'The table counts no moves to Northern Norway by Montenegrin citizens in 2011.',
    );
  });

  it('of one person is told in the singular', () => {
    openAt('europe/montenegro/?region=trondelag&show=map');
    expect(words()).toContain('The table counts one move to Trøndelag by Montenegrin citizens in 2011; ');
    cleanup();
    openAt('nb/europe/montenegro/?region=trondelag&show=map');
    expect(words()).toContain(
      'Tabellen har én flytting til Trøndelag blant montenegrinske statsborgere i 2011; ',
    );
  });

  it('of all citizenships has no share of itself', () => {
    openAt('?region=trondelag&show=map');
    expect(words()).toContain(
      '5 552 people moved to Trøndelag in 2011; 13.0 per 1 000 inhabitants; ' +
        '7.0 % of the people who moved to Norway; 6th of 7 regions (People).',
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
