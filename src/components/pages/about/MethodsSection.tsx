import type { AboutFacts } from './about-facts.ts';
import { RichText } from './RichText.tsx';
import { TermList } from './TermList.tsx';

/** How the patterns of settlement are found, with formulas and sources. */
export function MethodsSection({ words }: AboutFacts) {
  return <TermList terms={words.methods.terms.map(([term, text]) => [term, <RichText text={text} />])} />;
}
