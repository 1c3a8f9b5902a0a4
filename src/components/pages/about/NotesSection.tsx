import type { AboutFacts } from './about-facts.ts';

/** The table's footnotes: what they say, which rows carry their marks, and where the two do not fit. */
export function NotesSection({ words, table, locale }: AboutFacts) {
  const { citizenships, footnotes } = table.dataset;
  const { quoted, translated, carried, stray } = words.notes;
  return footnotes.map(({ mark, text, about }) => {
    const marked = citizenships.filter(({ notes }) => notes.includes(mark));
    const elsewhere = marked.filter(({ id }) => !about.includes(id));
    const named = (rows: typeof marked) =>
      rows.map(({ label, name }) => quoted(locale === 'en' ? label : name[locale]));
    return (
      <div key={mark}>
        <blockquote>
          <p>
            <sup>{mark}</sup> {text[locale]}
          </p>
        </blockquote>
        {translated && <p>{translated}</p>}
        <p>
          {carried(named(marked))}
          {elsewhere.length > 0 &&
            ` ${stray(
              named(elsewhere),
              about.map((id) => table.byId.get(id)?.name[locale] ?? id),
            )}`}
        </p>
      </div>
    );
  });
}
