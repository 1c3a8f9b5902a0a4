import type { Citizenship } from '../../model/dataset.ts';
import { EVENNESS_FROM, hooverIndex } from '../../model/evenness.ts';
import { sizeOf } from '../../model/sizes.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';
import { patternNameWords } from './pattern-name-words.ts';

/** The way to the patterns: from all citizenships, and from one that belongs to a pattern. Nothing for any other. */
export function PatternOf({ citizenship }: { readonly citizenship: Citizenship }) {
  const { table, messages, locale } = useSite();
  const { settlement } = table.dataset;
  const words = messages.settled;
  if (!settlement) return null;
  const to = { locale, page: { kind: 'patterns' } } as const;
  const membership = settlement.members[citizenship.id];
  const pattern = membership && settlement.patterns[membership.pattern];
  if (citizenship.kind !== 'total' && !pattern) return null;
  const hoover =
    citizenship.kind === 'country' && sizeOf(table, 'persons', citizenship.id, 0) >= EVENNESS_FROM
      ? hooverIndex(table, citizenship.id)
      : null;
  return (
    <section className="insight">
      <h2>{messages.patterns}</h2>
      {pattern ? (
        <p>
          {words.belongs(citizenship.name[locale])}{' '}
          <PlaceLink to={to}>{words.patternName(patternNameWords(table.regions, pattern, locale))}</PlaceLink>
          . {membership.sure ? '' : `${words.unsure} `}
          {hoover !== null && words.even(hoover)}
        </p>
      ) : (
        <p>
          {words.groups(settlement.patterns.length)} <PlaceLink to={to}>{messages.patterns}</PlaceLink>.
        </p>
      )}
    </section>
  );
}
