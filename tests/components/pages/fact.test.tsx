// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citizenshipFacts } from '../../../src/components/pages/citizenship/citizenship-finding.ts';
import { regionFacts } from '../../../src/components/pages/region/region-finding.ts';
import type { Fact, FindingPart } from '../../../src/components/pages/fact.ts';
import { findingParts, findingText } from '../../../src/components/pages/fact.ts';
import { LOCALES } from '../../../src/model/dataset.ts';
import { TABLE } from '../../model/published.ts';
import { openAt, seen } from '../render-app.tsx';
import { SPEECH } from '../speech.ts';

const text = (parts: readonly FindingPart[]) =>
  parts.map((part) => (typeof part === 'string' ? part : part.words)).join('');
const links = () =>
  [...document.querySelectorAll('.finding a')].map((link) => [seen(link), link.getAttribute('href')]);

describe('a finding that steers', () => {
  it('says the same as without links, whatever its words', () => {
    const words = fc.array(fc.constantFrom('to Oslo', 'Oslo', ' ', 'in Oslo', ', 3 %.'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (said, steering) => {
        const finding = said.join('');
        const steers = steering.map((one) => ({ words: one, change: {} }));
        expect(text(findingParts(finding, steers))).toBe(finding);
      }),
    );
  });

  it('has every fact that it leads from in its own words, on every page and in both languages', () => {
    for (const locale of LOCALES) {
      const context = { ...SPEECH[locale], table: TABLE, locale };
      const expectAllSaid = (facts: readonly Fact[]) => {
        const finding = findingText(facts);
        const steers = facts.flatMap((fact) => fact.steers);
        const said = findingParts(finding, steers).filter((part) => typeof part !== 'string');
        expect(said, finding).toEqual(steers);
      };
      for (const one of TABLE.dataset.citizenships) expectAllSaid(citizenshipFacts(context, one));
      for (const one of TABLE.regions) expectAllSaid(regionFacts(context, one));
    }
  });

  it('leads from where most moved to the shares, from what stands out to the indices', async () => {
    const { user, address } = openAt('europe/poland/?sort=-total');
    expect(links()).toEqual([
      ['to Oslo and Akershus', '../../europe/poland/?measure=distribution&region=oslo-and-akershus'],
      ['in South Eastern Norway', '../../europe/poland/?measure=index&region=south-eastern-norway'],
    ]);
    await user.click(screen.getByRole('link', { name: 'in South Eastern Norway' }));
    expect(new URLSearchParams(address().split('?')[1])).toEqual(
      new URLSearchParams('measure=index&sort=-total&region=south-eastern-norway'),
    );
  });

  it('leads from a region’s citizenships to their pages, as it does from the home page', () => {
    openAt('nb/regions/northern-norway/');
    expect(links()).toEqual([
      ['litauiske statsborgere', '../../../nb/europe/lithuania/'],
      ['somaliske statsborgere', '../../../nb/africa/somalia/'],
    ]);
  });

  it('leads from the home page to the largest region and the largest citizenship', () => {
    openAt('');
    expect(links()).toEqual([
      ['to Oslo and Akershus', './?measure=distribution&region=oslo-and-akershus'],
      ['Polish citizens', './europe/poland/'],
    ]);
  });
});
