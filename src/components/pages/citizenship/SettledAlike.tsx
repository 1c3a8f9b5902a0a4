import type { Citizenship } from '../../../model/dataset.ts';
import { likenesses } from '../../../model/dissimilarity.ts';
import { Extremes } from '../../chart/Extremes.tsx';
import { useSite } from '../../site/site.ts';

/** The citizenships that settled most alike and least alike; nothing for those that are not compared. */
export function SettledAlike({ citizenship }: { readonly citizenship: Citizenship }) {
  const { table, locale, messages } = useSite();
  const ranked = likenesses(table, citizenship).map(({ citizenship, dissimilarity }) => ({
    citizenship,
    value: dissimilarity,
  }));
  return (
    <Extremes
      words={messages.alike}
      subject={citizenship.people[locale]}
      first={ranked}
      last={ranked.toReversed()}
    />
  );
}
