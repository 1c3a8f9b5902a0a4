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
  /** From each end of a ranking, that end first. */
  readonly first: readonly RankedValue[];
  readonly last: readonly RankedValue[];
}

interface RankedValue {
  readonly citizenship: Citizenship;
  readonly value: number;
}

/** Both ends of a ranking of citizenships, in a sentence and in two lists with bars; nothing where an end is empty. */
export function Extremes({ words, subject, first, last }: ExtremesProps) {
  const { locale } = useSite();
  const [foremost, hindmost] = [first[0], last[0]];
  if (!foremost || !hindmost) return null;
  const listed = [first.slice(0, LISTED), last.slice(0, LISTED)] as const;
  const longest = Math.max(...listed.flat().map(({ value }) => value));
  return (
    <section className="insight">
      <h2>{words.title}</h2>
      <p>
        {words.sentence({
          subject,
          first: foremost.citizenship.people[locale],
          firstIndex: foremost.value,
          last: hindmost.citizenship.people[locale],
          lastIndex: hindmost.value,
        })}
      </p>
      <div className="columns">
        <BarList title={words.first} entries={listed[0]} longest={longest} />
        <BarList title={words.last} entries={listed[1]} longest={longest} />
      </div>
      <p className="formula">{words.note}</p>
    </section>
  );
}
