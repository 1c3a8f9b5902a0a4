// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { COMPARED_FROM } from '../../../src/model/dissimilarity.ts';
import type { Locale } from '../../../src/model/dataset.ts';
import { SETTLED_TABLE } from '../../build/patterns/settled-table.ts';
import { openAt, seen } from '../render-app.tsx';
import { SPEECH } from '../speech.ts';

/** What a page says of the pattern of its citizenship, and where its link leads; nothing where it says nothing. */
function said(path: string, locale: Locale = 'en') {
  openAt(path, SETTLED_TABLE);
  const title = SPEECH[locale].messages.patterns;
  const section = [...document.querySelectorAll('.insight')].find(
    (one) => seen(one.querySelector('h2')) === title,
  );
  const text = section ? seen(section.querySelector('p')) : null;
  const href = section?.querySelector('a')?.getAttribute('href') ?? null;
  cleanup();
  return { text, href };
}

describe('a citizenship’s page', () => {
  it('names its pattern and how evenly it is spread, and leads to all patterns', () => {
    expect(said('europe/poland/')).toEqual({
      text: 'Poland belongs to the group Much like all, highest in South Eastern Norway. 10.6 % of its citizens who moved here would have had to go to another region to be spread like the inhabitants of Norway.',
      href: '../../patterns/',
    });
    expect(said('nb/europe/sweden/', 'nb').text).toBe(
      'Sverige hører til gruppen Oslo og Akershus fremfor alt. 45,0 % av statsborgerne som flyttet hit, måtte ha flyttet til en annen landsdel for å være fordelt som innbyggerne i Norge.',
    );
  });

  it('says where chance might have put it elsewhere, and nothing of how even a small group is', () => {
    expect(said('africa/morocco/').text).toBe(
      'Morocco belongs to the group Oslo and Akershus above all. It might as well be in another.',
    );
  });

  it('says nothing of one with too few people, nor of a group', () => {
    const montenegro = SETTLED_TABLE.dataset.figures['montenegro']?.[0];
    expect(montenegro).toBeLessThan(COMPARED_FROM);
    expect(said('europe/montenegro/').text).toBeNull();
    expect(said('europe/').text).toBeNull();
  });
});

it('the home page leads to the patterns', () => {
  expect(said('')).toEqual({
    text: 'By where they settled, the citizenships fall into 8 groups: Patterns of settlement.',
    href: './patterns/',
  });
});

it('a region’s page says how mixed its immigration is, and which are most and least like it', () => {
  openAt('regions/trondelag/?rows=continents');
  expect(seen(document.querySelector('.mixture'))).toBe(
    'Arrivals in Trøndelag are as mixed as if 31.8 citizenships had come in equal numbers. By citizenship, they are most like those in Agder and Rogaland (dissimilarity 0.16) and least like those in Oslo and Akershus (0.26). Patterns of settlement',
  );
  openAt('nb/regions/northern-norway/?rows=continents');
  expect(seen([...document.querySelectorAll('.mixture')].at(-1) ?? null)).toContain(
    'ligner den mest på den i Hedmark og Oppland (ulikhet 0,17) og minst på den i Oslo og Akershus (0,38)',
  );
});
