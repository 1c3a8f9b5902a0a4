import { basename } from 'node:path';
import type { CheckResult, GroupTally, Proof, SumCheck, Tally } from '../../model/checks.ts';
import type { LoadedTable } from './load-table.ts';
import { tableFile } from './load-table.ts';
import { surplusSums } from './surplus-sums.ts';

/** What proves the table: its text, every sum in it with its result, and that what is expected adds up to what is. */
export function proof({ checks, dataset, text, codebooks }: LoadedTable): Proof {
  const groups = dataset.citizenships.filter(({ id }) =>
    dataset.citizenships.some(({ parent }) => parent === id),
  );
  const groupOf = new Map(dataset.citizenships.map(({ id, parent }) => [id, parent ?? id]));
  const tallies = groups.map(({ id }): GroupTally => {
    const rows = checks.sums.filter(
      ({ kind, citizenship }) => kind === 'row' && groupOf.get(citizenship) === id,
    );
    const columns = checks.sums.filter(({ kind, citizenship }) => kind === 'group' && citizenship === id);
    return { group: id, rows: tally(rows), columns: tally(columns) };
  });
  const { sha256, sums, places } = checks;
  return {
    file: basename(tableFile(codebooks.publication)),
    sha256,
    groups: tallies,
    surpluses: surplusSums(dataset),
    sums,
    places,
    text,
  };
}

function tally(sums: readonly SumCheck[]): Tally {
  const count = (wanted: CheckResult) => sums.filter(({ result }) => result === wanted).length;
  return { holds: count('holds'), fails: count('fails'), 'not checkable': count('not checkable') };
}
