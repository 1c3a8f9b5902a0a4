import { definitions, release, table as number } from 'virtual:publication';
import { figureAt } from '../../../model/table.ts';
import type { AboutFacts } from './about-facts.ts';
import { RegionInhabitants } from './RegionInhabitants.tsx';
import { RichText } from './RichText.tsx';

/** A row of the table that says what a citizenship is: those who have the country's own. */
const NORWEGIANS = 'norway';

/** Which table, what it counts, by what, and to where. */
export function SourceSection(facts: AboutFacts) {
  const { words, table, locale, numbers } = facts;
  const { source } = words;
  const persons = (id: string) => numbers.reading('persons', figureAt(table, id, 0));
  const published = {
    title: table.dataset.title,
    number,
    release: release.title[locale],
    date: new Date(release.date),
  };
  return (
    <>
      <p>
        <RichText text={source.table(published)} hrefs={[release.url[locale]]} />
      </p>
      <p>
        <RichText text={source.counted} hrefs={[definitions[locale]]} />
      </p>
      <p>{source.citizenship(persons(NORWEGIANS), persons(table.total.id))}</p>
      <p>{source.regions}</p>
      <RegionInhabitants {...facts} />
    </>
  );
}
