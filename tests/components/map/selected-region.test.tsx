// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openAt, seen } from '../render-app.tsx';

/** What the card says: a line for each measure, its name and how it reads. */
const card = () =>
  [...document.querySelectorAll('.selected-region dl > div')].map(
    (line) => `${seen(line.querySelector('dt'))}: ${seen(line.querySelector('dd'))}`,
  );

describe('the selected region', () => {
  it('has a card with each measure, its figure and how it reads there', () => {
    openAt('europe/poland/?region=trondelag&show=map');
    expect(card()).toEqual([
      'People: 794 Polish citizens moved to Trøndelag; 5th of 7 regions',
      'Per 1 000 inhabitants: 1.9 for every 1 000 who lived there',
      '% of arrivals: 14.3 % of all who moved there',
      '% of the group: 6.2 % of the Polish citizens who moved to Norway',
      'Over- or under-represented: 0.88 times as many as expected (898), much as all who moved to Norway',
    ]);
    expect(seen(document.querySelector('.selected-region .on dt'))).toBe('People');
    expect(screen.getByRole('link', { name: 'Who came to Trøndelag?' }).getAttribute('href')).toBe(
      '../../regions/trondelag/?show=map',
    );
  });

  it('is told in Norwegian', () => {
    openAt('nb/europe/poland/?region=south-eastern-norway&measure=index&show=map');
    expect(card()).toEqual([
      'Personer: 2 528 polske statsborgere flyttet til Sør-Østlandet',
      'Per 1 000 innbyggere: 2,7 per 1 000 som bodde der',
      '% av innvandringen: 21,3 % av alle som flyttet dit',
      '% av gruppen: 19,7 % av alle polske statsborgere som flyttet til Norge',
      'Over- eller underrepresentert: 1,32 ganger så mange som forventet: overrepresentert, 609 flere enn 1 919; nr. 1 av 7 landsdeler',
    ]);
  });

  it('has the figures that the bars beside it have', () => {
    openAt('europe/poland/?region=northern-norway&measure=distribution');
    const row = document.querySelector('.bars tr.on');
    const inChart = [...(row?.querySelectorAll('td') ?? [])].map(seen).filter((text) => /^[\d.]+/.test(text));
    const inCard = [...document.querySelectorAll('.selected-region b')].map(seen);
    expect(inCard.toSorted()).toEqual(inChart.toSorted());
  });

  it('says where the index rests on few people, and ranks none', () => {
    openAt('unknown/?region=trondelag&measure=index&show=map');
    expect(card().at(-1)).toMatch(
      /^Over- or under-represented: \(.*\) too few for an index \(1\.3 expected\)$/,
    );
  });

  it('says where no one moved', () => {
    openAt('europe/montenegro/?region=northern-norway&show=map');
    expect(card()).toEqual(['People: – no moves to Northern Norway by Montenegrin citizens']);
  });

  it('of one person is told in the singular', () => {
    openAt('europe/montenegro/?region=trondelag&show=map');
    expect(card()[0]).toContain('1 move to Trøndelag by Montenegrin citizens');
    cleanup();
    openAt('nb/europe/montenegro/?region=trondelag&show=map');
    expect(card()[0]).toContain('1 flytting til Trøndelag blant montenegrinske statsborgere');
  });

  it('of all citizenships has no share of itself', () => {
    openAt('?region=trondelag&show=map');
    expect(card()).toEqual([
      'People: 5 552 people moved to Trøndelag; 6th of 7 regions',
      'Per 1 000 inhabitants: 13.0 for every 1 000 who lived there',
      '% of the group: 7.0 % of the people who moved to Norway',
    ]);
  });

  it('is chosen from a list, and let go of', () => {
    const { address } = openAt('oceania/');
    expect(card()).toEqual([]);
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
    expect(card()[0]).toContain('citizens of countries in Oceania moved to Trøndelag');
    fireEvent.change(choice, { target: { value: '' } });
    expect(address()).toBe('oceania/');
  });
});
