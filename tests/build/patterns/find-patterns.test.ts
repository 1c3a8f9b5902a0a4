import { describe, expect, it } from 'vitest';
import { findPatterns } from '../../../src/build/patterns/find-patterns.ts';
import { patternsJson } from '../../../src/build/patterns/settled.ts';
import type { Pattern } from '../../../src/model/patterns.ts';
import { TABLE } from '../../model/published.ts';
import { ALL, EVERYONE, ROWS, total } from '../../model/settled-rows.ts';
import { smallTable } from '../../model/small-table.ts';
import { drawEach, otherSource } from './other-draws.ts';
import { PATTERNS } from './settled-table.ts';

const { patterns, plane, leftOut } = PATTERNS;
const REGIONS = TABLE.regions.map(({ id }) => id);
const rowOf = (id: string) => {
  const row = ROWS.find((row) => row.id === id);
  if (!row) throw new Error(`${id} is no row with persons`);
  return row;
};
const pooledOf = ({ members }: Pattern) =>
  REGIONS.map((_, r) => total(members.map(({ citizenship }) => rowOf(citizenship).counts[r] ?? 0)));

/** The pattern that makes a row's counts most likely: the largest product of portions, in logarithms. */
function likeliestPattern(counts: readonly number[]): number {
  const logs = patterns.map((pattern) => {
    const pooled = pooledOf(pattern);
    return total(counts.map((x, r) => (x === 0 ? 0 : x * Math.log((pooled[r] ?? 0) / total(pooled)))));
  });
  return logs.indexOf(Math.max(...logs));
}

describe('the patterns of settlement', () => {
  it('are eight, in the order of the first axis, each with its name', () => {
    const names = patterns.map(({ name, persons, members }) => [
      name.more.join(' ') || `most in ${name.most}`,
      persons,
      members.length,
    ]);
    expect(names).toEqual([
      ['oslo-and-akershus', 8926, 3],
      ['agder-and-rogaland', 5830, 9],
      ['most in oslo-and-akershus', 13923, 8],
      ['trondelag', 11797, 17],
      ['most in south-eastern-norway', 19139, 8],
      ['northern-norway', 1566, 2],
      ['western-norway hedmark-and-oppland northern-norway south-eastern-norway', 12627, 5],
      ['northern-norway hedmark-and-oppland', 5329, 5],
    ]);
    expect(new Set(names.map(([name]) => name)).size).toBe(patterns.length);
    expect(patterns.at(-1)?.members.map(({ citizenship }) => citizenship)).toEqual([
      'stateless',
      'afghanistan',
      'burma',
      'somalia',
      'eritrea',
    ]);
  });

  it('hold every row of 100 persons or more once, and leave the others out', () => {
    const members = patterns.flatMap((pattern) => pattern.members.map(({ citizenship }) => citizenship));
    const large = ROWS.filter(({ all }) => all >= 100).map(({ id }) => id);
    expect(large).toHaveLength(57);
    expect(members.toSorted()).toEqual(large.toSorted());
    expect(leftOut.toSorted()).toEqual([
      'belarus',
      'kenya',
      'montenegro',
      'rest-of-oceania',
      'tanzania',
      'unknown',
    ]);
  });

  it('have each the members that it makes more likely than any other does', () => {
    patterns.forEach(({ members }, place) => {
      for (const { citizenship } of members)
        expect(likeliestPattern(rowOf(citizenship).counts), citizenship).toBe(place);
    });
  });

  it('are unsure of ten members, as draws by another method find', () => {
    const source = otherSource(3);
    const unsure = patterns.flatMap(({ members }, place) =>
      members.filter(({ citizenship, kept }) => {
        const { counts, all } = rowOf(citizenship);
        if (all > 2500) expect(kept).toBe(1);
        if (all > 2500) return false;
        const draws = Array.from({ length: 200 }, () => likeliestPattern(drawEach(counts, source)));
        const part = draws.filter((drawn) => drawn === place).length / draws.length;
        expect(Math.abs(part - kept), citizenship).toBeLessThan(0.12);
        return kept < 0.8;
      }),
    );
    expect(unsure.map(({ citizenship }) => citizenship).toSorted()).toEqual([
      'austria',
      'chile',
      'colombia',
      'hungary',
      'iraq',
      'morocco',
      'nigeria',
      'sri-lanka',
      'turkey',
      'ukraine',
    ]);
  });

  it('have the figures of their members, taken together', () => {
    for (const pattern of patterns) {
      const pooled = pooledOf(pattern);
      expect(pattern.persons).toBe(total(pooled));
      pattern.regions.forEach(({ region, persons, expected, index }, r) => {
        const wanted = (total(pooled) * (EVERYONE[r] ?? NaN)) / ALL;
        expect([region, persons]).toEqual([REGIONS[r], pooled[r]]);
        expect(expected).toBeCloseTo(wanted, 9);
        expect(index).toBeCloseTo((pooled[r] ?? NaN) / wanted, 12);
      });
    }
  });

  it('are named by regions where that is so: above 1.25 or below 0.80, and six deviations from what is expected', () => {
    for (const { name, regions } of patterns) {
      for (const { region, persons, expected, index } of regions) {
        const deviations = (persons - expected) / Math.sqrt(expected);
        expect(name.more.includes(region)).toBe(index >= 1.25 && deviations > 6);
        expect(name.fewer.includes(region)).toBe(index < 0.8 && deviations < -2);
      }
      const highest = Math.max(...regions.map(({ index }) => index));
      expect(regions.find(({ region }) => region === name.most)?.index).toBe(highest);
    }
  });

  it('keep 83 % of the differences between the 57', () => {
    expect(PATTERNS.inertiaKept.toFixed(2)).toBe('0.83');
  });

  it('are the same in every build', () => {
    expect(patternsJson(findPatterns(TABLE))).toBe(patternsJson(PATTERNS));
  });
});

describe('the plane of likeness', () => {
  it('has all 63 rows from Pakistan to Eritrea, and the regions', () => {
    expect(plane.citizenships).toHaveLength(63);
    expect([plane.citizenships[0]?.id, plane.citizenships.at(-1)?.id]).toEqual(['pakistan', 'eritrea']);
    const across = plane.citizenships.map(({ x }) => x);
    expect(across).toEqual(across.toSorted((a, b) => a - b));
    expect(plane.regions.map(({ id }) => id)).toEqual(REGIONS);
  });

  it('has the figures of the whole table beside it', () => {
    const { surpluses, evenness, regions, displacement, theil } = PATTERNS.whole;
    const first = surpluses.more[0];
    expect([first?.citizenship, first?.region, Math.round(first?.surplus ?? 0)]).toEqual([
      'sweden',
      'oslo-and-akershus',
      2726,
    ]);
    const last = surpluses.fewer[0];
    expect([last?.citizenship, last?.region, Math.round(last?.surplus ?? 0)]).toEqual([
      'lithuania',
      'oslo-and-akershus',
      -1108,
    ]);
    expect([evenness[0]?.citizenship, evenness.at(-1)?.citizenship]).toEqual(['lithuania', 'pakistan']);
    expect(regions[5]?.effectiveNumber?.toFixed(1)).toBe('31.8');
    expect(regions[6]?.dissimilarities.map((d) => d?.toFixed(2))).toEqual([
      '0.38',
      '0.17',
      '0.27',
      '0.27',
      '0.25',
      '0.25',
      '0.00',
    ]);
    expect([displacement.observed.toFixed(3), theil.between.toFixed(2)]).toEqual(['0.156', '0.19']);
  });
});

describe('the patterns of a table without people enough', () => {
  it('are none, and rows with a withheld figure are in none', () => {
    const few = findPatterns(
      smallTable({
        total: { kind: 'total', figures: [90, 50, 40] },
        a: { figures: [50, 40, 10] },
        b: { figures: [40, 10, 30] },
      }),
    );
    expect([few.patterns, few.leftOut.toSorted()]).toEqual([[], ['a', 'b']]);
    const withheld = findPatterns(
      smallTable({
        total: { kind: 'total', figures: [1300, 700, 600] },
        a: { figures: [500, 400, 100] },
        b: { figures: [500, 100, 400] },
        c: { figures: [300, ':', 100] },
      }),
    );
    expect(withheld.patterns.map(({ members }) => members.map(({ citizenship }) => citizenship))).toEqual([
      ['a'],
      ['b'],
    ]);
    expect(findPatterns(smallTable({ total: { kind: 'total', figures: ['-', '-'] } })).patterns).toEqual([]);
  });
});
