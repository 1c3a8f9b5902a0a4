import type { ReactNode } from 'react';
import type { Citizenship } from '../../model/dataset.ts';
import { sizeOf } from '../../model/sizes.ts';
import type { JudgedIndex } from '../../model/verdict.ts';
import { judgeIndex } from '../../model/verdict.ts';
import { HeatCell } from './HeatCell.tsx';
import type { PatternsFacts } from './patterns-facts.ts';
import { StaticLink } from './StaticLink.tsx';

/** A row of the heat table. */
export interface HeatRow {
  readonly citizenship: Citizenship;
  readonly isUnsure: boolean;
}

interface HeatTableProps {
  readonly facts: PatternsFacts;
  readonly caption: ReactNode;
  /** All rows taken together; null where they are not. */
  readonly together: {
    readonly persons: number;
    readonly regions: readonly Pick<JudgedIndex, 'index' | 'expected'>[];
  } | null;
  readonly rows: readonly HeatRow[];
  /** True where the heads lead to the regions' pages; the heads of those below it are read out alone. */
  readonly isFirst: boolean;
}

/** Citizenships by region, in times as many as expected, people beside each name. */
export function HeatTable({ facts, caption, together, rows, isFirst }: HeatTableProps) {
  const { table, words, numbers, locale } = facts;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{words.citizenship}</span>
          </th>
          <th scope="col">
            <span>{words.people}</span>
          </th>
          {table.regions.map((region) => (
            <th key={region.id} scope="col">
              {isFirst ? (
                <StaticLink facts={facts} to={{ kind: 'region', region }}>
                  {region.name[locale]}
                </StaticLink>
              ) : (
                <span>{region.name[locale]}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {together && (
          <tr className="all">
            <th scope="row">{words.together}</th>
            <td>{numbers.whole(together.persons)}</td>
            {together.regions.map((judged, i) => (
              <HeatCell key={i} facts={facts} judged={judged} />
            ))}
          </tr>
        )}
        {rows.map(({ citizenship, isUnsure }) => (
          <tr key={citizenship.id}>
            <th scope="row">
              <StaticLink facts={facts} to={{ kind: 'citizenship', citizenship }}>
                {citizenship.name[locale]}
              </StaticLink>
              {isUnsure && ' ?'}
            </th>
            <td>{numbers.whole(sizeOf(table, 'persons', citizenship.id, 0))}</td>
            {table.regions.map(({ id }, i) => (
              <HeatCell key={id} facts={facts} judged={judgeIndex(table, citizenship.id, i + 1)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
