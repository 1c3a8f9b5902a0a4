import { describe, expect, it } from 'vitest';
import { planeLayout } from '../../../src/components/patterns/plane-layout.ts';
import { PATTERNS_WORDS } from '../../../src/messages/patterns-words.ts';
import { LOCALES } from '../../../src/model/dataset.ts';
import { PATTERNS } from '../../build/patterns/settled-table.ts';
import { TABLE } from '../../model/published.ts';
import { SPEECH } from '../speech.ts';

const layout = (locale: 'en' | 'nb') =>
  planeLayout({
    ...SPEECH[locale],
    ...{ table: TABLE, patterns: PATTERNS, root: '../', words: PATTERNS_WORDS[locale] },
  });

describe.each(LOCALES)('the plane of likeness (%s)', (locale) => {
  const { regions, citizenships, middle, width, height } = layout(locale);

  it('names every region, and of the citizenships it shows those it shows well', () => {
    expect(regions.map(({ id, label }) => [id, label !== null])).toEqual(
      TABLE.regions.map(({ id }) => [id, true]),
    );
    const wellShown = PATTERNS.plane.citizenships
      .filter(({ shown, id }) => shown >= 0.5 && !PATTERNS.leftOut.includes(id))
      .map(({ id }) => id);
    expect(citizenships.map(({ id }) => id).toSorted()).toEqual(wellShown.toSorted());
    expect(citizenships.filter(({ label }) => label).length).toBeGreaterThan(0.8 * citizenships.length);
  });

  it('draws both axes on one scale, to the right of the middle what is to the right', () => {
    const points = new Map(
      [...PATTERNS.plane.citizenships, ...PATTERNS.plane.regions].map((point) => [point.id, point]),
    );
    const scales = [...regions, ...citizenships].flatMap(({ id, x, y }) => {
      const point = points.get(id);
      if (!point) throw new Error(id);
      return [
        ...(Math.abs(point.x) > 0.2 ? [(x - middle[0]) / point.x] : []),
        ...(Math.abs(point.y) > 0.2 ? [(middle[1] - y) / point.y] : []),
      ];
    });
    expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.03);
    expect(Math.min(...scales)).toBeGreaterThan(0);
  });

  it('has circles whose areas are in proportion to people, all inside the picture', () => {
    const [largest, second] = citizenships;
    expect([largest?.id, second?.id]).toEqual(['poland', 'norway']);
    expect(((largest?.r ?? 0) / (second?.r ?? 1)) ** 2).toBeCloseTo(12861 / 8739, 1);
    for (const { x, y, r } of citizenships) {
      expect(Math.min(x - r, y - r, width - x - r, height - y - r)).toBeGreaterThan(0);
    }
  });
});
