import type { Tally } from '../../../model/checks.ts';
import { CHECK_RESULTS } from '../../../model/checks.ts';
import type { AboutFacts } from './about-facts.ts';
import { FramedTable } from './FramedTable.tsx';
import { addTallies, countOf } from './proof-tally.ts';

/** The sums of each group: those of its parts' rows and its own columns, and their results. */
export function ProofTable({ words, table, locale, numbers, proof }: AboutFacts) {
  const groups = proof.groups.map(({ group, rows, columns }) => ({
    id: group,
    name: table.byId.get(group)?.name[locale] ?? group,
    rows,
    columns,
  }));
  const all = {
    name: words.proof.all,
    rows: addTallies(groups.map(({ rows }) => rows)),
    columns: addTallies(groups.map(({ columns }) => columns)),
  };
  const line = ({ name, rows, columns }: { name: string; rows: Tally; columns: Tally }) => {
    const both = addTallies([rows, columns]);
    return (
      <>
        <th scope="row">{name}</th>
        {[countOf(rows), countOf(columns), ...CHECK_RESULTS.map((result) => both[result])].map((count, i) => (
          <td key={i}>{numbers.whole(count)}</td>
        ))}
      </>
    );
  };
  return (
    <FramedTable id="sum-table" caption={words.proof.caption}>
      <thead>
        <tr>
          <th scope="col">{words.proof.group}</th>
          <th scope="col">{words.proof.rows}</th>
          <th scope="col">{words.proof.columns}</th>
          {CHECK_RESULTS.map((result) => (
            <th key={result} scope="col">
              {words.proof.results[result]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.id}>{line(group)}</tr>
        ))}
      </tbody>
      <tfoot className="totals">
        <tr>{line(all)}</tr>
      </tfoot>
    </FramedTable>
  );
}
