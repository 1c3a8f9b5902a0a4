import { describe, expect, it } from 'vitest';
import { figureFileStem, tableFileStem } from '../../../src/components/share/file-name.ts';
import { dialogSiteAt } from './dialog-site-at.ts';

describe('file names', () => {
  it.each([
    ['', '', 'immigration-2011-persons'],
    ['europe/poland/', '?measure=index', 'immigration-2011-europe-poland-index'],
    ['europe/', '?rows=countries&measure=rate', 'immigration-2011-europe-rate-countries'],
    ['nb/america/north-america/usa/', '', 'immigration-2011-nb-america-north-america-usa-persons'],
    ['regions/trondelag/', '?measure=index', 'immigration-2011-regions-trondelag'],
    ['', '?q=Sør-Korea', 'immigration-2011-persons-sor-korea'],
    ['', `?q=${encodeURIComponent('../../etc/=x?*')}`, 'immigration-2011-persons-etc-x'],
    ['', `?q=${'a-'.repeat(40)}`, `immigration-2011-persons-${'a-'.repeat(14)}a`],
    ['', `?q=${encodeURIComponent('北')}`, 'immigration-2011-persons'],
  ])('of the table at /%s%s', (path, search, stem) => {
    expect(tableFileStem(dialogSiteAt(path, search))).toBe(stem);
  });

  it('of a figure have its measure, and no rows or filter, of which it shows nothing', () => {
    expect(
      figureFileStem(dialogSiteAt('regions/trondelag/', '?measure=rate&q=pol&rows=countries'), 'map'),
    ).toBe('immigration-2011-regions-trondelag-rate-map');
  });
});
