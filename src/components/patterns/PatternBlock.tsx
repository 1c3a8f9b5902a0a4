import { COMPARED_FROM } from '../../model/dissimilarity.ts';
import type { Pattern } from '../../model/patterns.ts';
import type { HeatRow } from './HeatTable.tsx';
import { HeatTable } from './HeatTable.tsx';
import { patternClauses } from './pattern-clauses.ts';
import { PatternMap } from './PatternMap.tsx';
import type { PatternsFacts } from './patterns-facts.ts';

interface PatternBlockProps {
  readonly facts: PatternsFacts;
  readonly pattern: Pattern;
  /** True for the first of a column. */
  readonly isFirst: boolean;
}

/** A pattern: its map, its name, a sentence with its figures, and the members that make it up. */
export function PatternBlock({ facts, pattern, isFirst }: PatternBlockProps) {
  const { table, words, locale, patterns } = facts;
  const clauses = patternClauses(table.regions, pattern, locale);
  const rows = pattern.members.flatMap(({ citizenship: id, kept }): readonly HeatRow[] => {
    const citizenship = table.byId.get(id);
    return citizenship ? [{ citizenship, isUnsure: kept < patterns.resampling.sure }] : [];
  });
  return (
    <HeatTable
      facts={facts}
      caption={
        <>
          <PatternMap regions={pattern.regions} />
          <h3>{words.name(clauses)}</h3>
          <p>{words.sentence(clauses)}</p>
        </>
      }
      together={pattern}
      isFirst={isFirst}
      rows={rows}
    />
  );
}

/** Those of too few persons to be in a pattern. */
export function LeftOutBlock({ facts, isFirst }: Omit<PatternBlockProps, 'pattern'>) {
  const { table, words, patterns } = facts;
  const rows = patterns.leftOut.flatMap((id): readonly HeatRow[] => {
    const citizenship = table.byId.get(id);
    return citizenship ? [{ citizenship, isUnsure: false }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <HeatTable
      facts={facts}
      caption={
        <>
          <h3>{words.leftOut}</h3>
          <p>{words.leftOutSentence(COMPARED_FROM)}</p>
        </>
      }
      together={null}
      isFirst={isFirst}
      rows={rows}
    />
  );
}
