import { describe, expect, it } from 'vitest';
import { displacement, theilDecomposition } from '../../src/model/unevenness.ts';
import { partsOf } from '../../src/model/table.ts';
import { TABLE } from './published.ts';
import { ALL, EVERYONE, ROWS, total } from './settled-rows.ts';
import { raw } from './raw-figures.ts';
import { smallTable } from './small-table.ts';

const LOG_FACTORIAL = [0];
for (let k = 1; k <= ALL; k++) LOG_FACTORIAL.push((LOG_FACTORIAL[k - 1] ?? NaN) + Math.log(k));
const logChoose = (n: number, k: number) =>
  (LOG_FACTORIAL[n] ?? NaN) - (LOG_FACTORIAL[k] ?? NaN) - (LOG_FACTORIAL[n - k] ?? NaN);

/** How far a cell is from its expected number on average, where both its sums are given: each outcome by its probability. */
function meanDeviation(ofRow: number, ofColumn: number): number {
  const expected = (ofRow * ofColumn) / ALL;
  const reach = 12 * Math.sqrt(expected) + 12;
  const [from, to] = [
    Math.max(0, Math.floor(expected - reach)),
    Math.min(ofRow, Math.ceil(expected + reach)),
  ];
  let sum = 0;
  for (let k = from; k <= to; k++) {
    const log = logChoose(ofColumn, k) + logChoose(ALL - ofColumn, ofRow - k) - logChoose(ALL, ofRow);
    sum += Math.abs(k - expected) * Math.exp(log);
  }
  return sum;
}

const entropy = (counts: readonly number[]) => {
  const all = total(counts);
  return -total(counts.map((x) => (x === 0 ? 0 : (x / all) * Math.log(x / all))));
};

/** How much two ways of dividing have in common: H(rows) + H(columns) − H(cells). */
function mutualInformation(rows: readonly (readonly number[])[]): number {
  const columns = (rows[0] ?? []).map((_, r) => total(rows.map((row) => row[r] ?? 0)));
  return entropy(rows.map(total)) + entropy(columns) - entropy(rows.flat());
}

describe('the moves that would have had to go elsewhere', () => {
  it('are what is too many anywhere: 15.6 % of all', () => {
    const tooMany = ROWS.flatMap(({ counts, all }) =>
      counts.map((x, r) => Math.max(0, x - (all * (EVERYONE[r] ?? 0)) / ALL)),
    );
    expect(displacement(TABLE).observed).toBeCloseTo(total(tooMany) / ALL, 12);
    expect((100 * displacement(TABLE).observed).toFixed(1)).toBe('15.6');
  });

  it('would be 2.0 % by chance, as the probabilities of all outcomes in all 441 cells add up', () => {
    const cells = ROWS.flatMap(({ all }) => EVERYONE.map((ofColumn) => meanDeviation(all, ofColumn)));
    expect(cells).toHaveLength(441);
    const { byChance } = displacement(TABLE);
    expect(Math.abs(byChance / (total(cells) / (2 * ALL)) - 1)).toBeLessThan(0.005);
    expect((100 * byChance).toFixed(1)).toBe('2.0');
  });
});

describe('Theil’s decomposition', () => {
  const { total: information, between, within } = theilDecomposition(TABLE);
  const groups = partsOf(TABLE, 'total').map(({ id }) => id);
  const partOf = (group: string) => within.find(({ citizenship }) => citizenship === group)?.part ?? NaN;

  it('equals differences of entropies', () => {
    expect(information).toBeCloseTo(mutualInformation(ROWS.map(({ counts }) => counts)), 12);
    const continents = mutualInformation(groups.map((id) => raw(id).slice(1)));
    expect(between).toBeCloseTo(continents / information, 12);
    const europe = ROWS.filter(({ id }) => TABLE.byId.get(id)?.parent === 'europe').map(
      ({ counts }) => counts,
    );
    expect(europe).toHaveLength(28);
    const wanted = ((raw('europe')[0] ?? NaN) / ALL) * mutualInformation(europe);
    expect(partOf('europe')).toBeCloseTo(wanted / information, 12);
  });

  it('gives continents about a fifth, and differences within Europe more than half; all parts add up to 1', () => {
    expect(between.toFixed(2)).toBe('0.19');
    expect(partOf('europe').toFixed(2)).toBe('0.59');
    expect(partOf('asia').toFixed(2)).toBe('0.15');
    expect(within.map(({ citizenship }) => citizenship)).toEqual(groups);
    expect(between + total(within.map(({ part }) => part))).toBeCloseTo(1, 12);
    expect(partOf('norway')).toBeCloseTo(0, 12);
  });

  it('leaves rows with a withheld figure out', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [40, 20, 20] },
      west: { figures: [10, 10, '-'] },
      east: { figures: [10, '-', 10] },
      withheld: { figures: [20, ':', 10] },
    });
    expect(theilDecomposition(table).total).toBeCloseTo(Math.log(2), 12);
    expect(displacement(table).observed).toBeCloseTo(0.5, 12);
  });
});
