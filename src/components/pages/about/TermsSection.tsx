import { terms as figureTerms } from 'virtual:publication';
import type { AboutFacts } from './about-facts.ts';
import { RichText } from './RichText.tsx';
import { TermList } from './TermList.tsx';

const NATURAL_EARTH = 'https://www.naturalearthdata.com/';

/** Where all on the site comes from, and on what terms. */
export function TermsSection({ words, table, locale, numbers, root }: AboutFacts) {
  const { terms } = words;
  const [inhabitants = 0] = table.population;
  return (
    <TermList
      terms={[
        [terms.figuresTerm, <RichText text={terms.figures} hrefs={[figureTerms.url[locale]]} />],
        [terms.populationTerm, terms.population(numbers.whole(inhabitants))],
        [terms.outlinesTerm, <RichText text={terms.outlines} hrefs={[NATURAL_EARTH]} />],
        [terms.namesTerm, terms.names],
        [terms.codeTerm, <RichText text={terms.code} hrefs={[`${root}licences.txt`]} />],
        [terms.fontsTerm, terms.fonts],
        [terms.privacyTerm, terms.privacy],
      ]}
    />
  );
}
