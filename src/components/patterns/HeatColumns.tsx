import { balancedColumns } from './balanced-columns.ts';
import { LeftOutBlock, PatternBlock } from './PatternBlock.tsx';
import type { PatternsFacts } from './patterns-facts.ts';

const COLUMNS = 3;

/** What name, sentence and the line of all members take of a block's height, in rows. */
const HEAD_ROWS = 4;

/** The heat table of all citizenships, a block for each pattern, in columns that are about equally high. */
export function HeatColumns({ facts }: { readonly facts: PatternsFacts }) {
  const { patterns, leftOut } = facts.patterns;
  const rows = [
    ...patterns.map(({ members }) => members.length),
    ...(leftOut.length > 0 ? [leftOut.length] : []),
  ];
  const counts = balancedColumns(
    rows.map((count) => count + HEAD_ROWS),
    COLUMNS,
  );
  return (
    <div className="heat" data-chart="patterns">
      {counts.map((count, column) => {
        const before = counts.slice(0, column).reduce((sum, n) => sum + n, 0);
        return (
          <div key={column}>
            {Array.from({ length: count }, (_, i) => {
              const pattern = patterns[before + i];
              const common = { facts, isFirst: i === 0 };
              return pattern ? (
                <PatternBlock key={i} {...common} pattern={pattern} />
              ) : (
                <LeftOutBlock key={i} {...common} />
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
