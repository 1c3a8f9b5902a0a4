import { mostAlike } from '../../../model/most-alike.ts';
import type { Citizenship } from '../../../model/dataset.ts';
import { isCompared, likenesses } from '../../../model/dissimilarity.ts';
import { BarList } from '../../chart/BarList.tsx';
import { useSite } from '../../site/site.ts';

/** How many countries are listed. */
const LISTED = 5;

/** The countries that settled most like one, and what of it chance would not undo; nothing for those that are not compared. */
export function SettledAlike({ citizenship }: { readonly citizenship: Citizenship }) {
  const { table, messages } = useSite();
  const words = messages.alike;
  if (!isCompared(table, citizenship)) return null;
  const listed = likenesses(table, citizenship)
    .slice(0, LISTED)
    .map(({ citizenship, dissimilarity }) => ({ citizenship, value: dissimilarity }));
  const longest = Math.max(...listed.map(({ value }) => value));
  return (
    <section className="insight">
      <h2>{words.title}</h2>
      {table.dataset.settlement && (
        <p>
          <AlikeSentence citizenship={citizenship} />
        </p>
      )}
      <BarList title={words.first} entries={listed} longest={longest} />
      <p className="formula">{words.note}</p>
    </section>
  );
}

function AlikeSentence({ citizenship }: { readonly citizenship: Citizenship }) {
  const { table, locale, messages } = useSite();
  const words = messages.alike;
  const subject = citizenship.people[locale];
  const found = mostAlike(table, citizenship);
  switch (found.kind) {
    case 'one': {
      const { citizenship: nearest, dissimilarity, byChance } = found.nearest;
      return words.one({ subject, nearest: nearest.people[locale], dissimilarity, byChance });
    }
    case 'set':
      return words.set({
        subject,
        nearest: found.nearest.map(({ citizenship }) => citizenship.people[locale]),
      });
    case 'none':
      return words.none(subject);
    default:
      return found satisfies never;
  }
}
