import type { Messages } from '../../messages/en.ts';
import type { Citizenship } from '../../model/dataset.ts';
import { BarList } from './BarList.tsx';
import { useSite } from '../site/site.ts';

/** How many of each end are listed. */
const LISTED = 5;

interface ExtremesProps {
  readonly words: Messages['alike'];
  /** Whom the sentence is about, as it stands in it. */
  readonly subject: string;
  /** From one end to the other. */
  readonly ranked: readonly { readonly citizenship: Citizenship; readonly value: number }[];
}

/** Both ends of a ranking of citizenships, in a sentence and in two lists with bars; nothing where none is ranked. */
export function Extremes({ words, subject, ranked }: ExtremesProps) {
  const { locale } = useSite();
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last) return null;
  const longest = Math.max(first.value, last.value);
  return (
    <section className="insight">
      <h2>{words.title}</h2>
      <p>
        {words.sentence({
          subject,
          first: first.citizenship.people[locale],
          firstIndex: first.value,
          last: last.citizenship.people[locale],
          lastIndex: last.value,
        })}
      </p>
      <div className="columns">
        <BarList title={words.first} entries={ranked.slice(0, LISTED)} longest={longest} />
        <BarList title={words.last} entries={ranked.slice(-LISTED).toReversed()} longest={longest} />
      </div>
      <p className="formula">{words.note}</p>
    </section>
  );
}
