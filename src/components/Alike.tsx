import type { Citizenship } from '../model/dataset.ts';
import { likenesses } from '../model/dissimilarity.ts';
import { BarList } from './BarList.tsx';
import { useSite } from './site.ts';

/** How many of each end are listed. */
const LISTED = 5;

/** The citizenships that settled most alike and least alike; nothing for those that are not compared. */
export function Alike({ citizenship }: { readonly citizenship: Citizenship }) {
  const { table, view, messages } = useSite();
  const ranked = likenesses(table, citizenship).map((likeness) => ({
    ...likeness,
    value: likeness.dissimilarity,
  }));
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most || !least) return null;
  const { locale } = view;
  const longest = least.value;
  return (
    <section className="insight">
      <h2>{messages.alike.title}</h2>
      <p>
        {messages.alike.sentence({
          people: citizenship.people[locale],
          most: most.citizenship.people[locale],
          mostIndex: most.value,
          least: least.citizenship.people[locale],
          leastIndex: least.value,
        })}
      </p>
      <div className="columns">
        <BarList title={messages.alike.most} entries={ranked.slice(0, LISTED)} longest={longest} />
        <BarList
          title={messages.alike.least}
          entries={ranked.slice(-LISTED).toReversed()}
          longest={longest}
        />
      </div>
      <p className="formula">{messages.alike.formula}</p>
    </section>
  );
}
