import type { Region } from '../model/dataset.ts';
import { representations } from '../model/representation.ts';
import { columnOf } from '../model/table.ts';
import { BarList } from './BarList.tsx';
import { useSite } from './site.ts';

/** How many of each end are listed. */
const LISTED = 5;

/** The citizenships most over- and under-represented among a region's immigrants. */
export function Represented({ region }: { readonly region: Region }) {
  const { table, view, messages } = useSite();
  const ranked = representations(table, columnOf(table, region.id)).map((entry) => ({
    ...entry,
    value: entry.index,
  }));
  const [over, under] = [ranked[0], ranked.at(-1)];
  if (!over || !under) return null;
  const { locale } = view;
  return (
    <section className="insight">
      <h2>{messages.represented.title}</h2>
      <p>
        {messages.represented.sentence({
          place: region.place[locale],
          over: over.citizenship.people[locale],
          overIndex: over.value,
          under: under.citizenship.people[locale],
          underIndex: under.value,
        })}
      </p>
      <div className="columns">
        <BarList title={messages.represented.over} entries={ranked.slice(0, LISTED)} longest={over.value} />
        <BarList
          title={messages.represented.under}
          entries={ranked.slice(-LISTED).toReversed()}
          longest={over.value}
        />
      </div>
      <p className="formula">{messages.represented.note}</p>
    </section>
  );
}
