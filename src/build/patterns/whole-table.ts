import { effectiveNumber } from '../../model/diversity.ts';
import { EVENNESS_FROM, hooverIndex } from '../../model/evenness.ts';
import type { CellSurplus, WholeTable } from '../../model/patterns.ts';
import { regionCounts, sumOf } from '../../model/region-counts.ts';
import { regionDissimilarity } from '../../model/region-likeness.ts';
import { surplusPersons } from '../../model/surplus.ts';
import type { Table } from '../../model/table.ts';
import { displacement, theilDecomposition } from '../../model/unevenness.ts';

/** How many surpluses and deficits are given. */
const LARGEST = 10;

/** The figures of the table as a whole. */
export function wholeTable(table: Table): WholeTable {
  const surpluses = countrySurpluses(table);
  return {
    displacement: displacement(table),
    theil: theilDecomposition(table),
    surpluses: { more: surpluses.slice(0, LARGEST), fewer: surpluses.slice(-LARGEST).toReversed() },
    regions: table.regions.map(({ id }, i) => ({
      region: id,
      effectiveNumber: effectiveNumber(table, i + 1),
      dissimilarities: table.regions.map((other) => regionDissimilarity(table, id, other.id)),
    })),
    evenness: evenness(table),
  };
}

/** All cells of countries, the largest surplus first. */
function countrySurpluses(table: Table): readonly CellSurplus[] {
  return countries(table)
    .flatMap(({ id }) =>
      table.regions.flatMap((region, i) => {
        const surplus = surplusPersons(table, id, i + 1);
        return typeof surplus === 'number' ? [{ citizenship: id, region: region.id, surplus }] : [];
      }),
    )
    .sort((a, b) => b.surplus - a.surplus);
}

function evenness(table: Table): WholeTable['evenness'] {
  return countries(table)
    .filter(({ id }) => sumOf(regionCounts(table, id) ?? []) >= EVENNESS_FROM)
    .flatMap(({ id }) => {
      const hoover = hooverIndex(table, id);
      return hoover === null ? [] : [{ citizenship: id, hoover }];
    })
    .sort((a, b) => a.hoover - b.hoover);
}

function countries(table: Table) {
  return table.dataset.citizenships.filter(({ kind }) => kind === 'country');
}
