import type { Citizenship, Region } from '../../model/dataset.ts';
import type { Measure } from '../../model/measures.ts';
import type { Place } from '../../view/page.ts';
import type { PageValues } from '../../view/view.ts';
import type { PageContext } from './page-kind.ts';

/** Words of a finding that lead to what shows it: the same page in another view, or another page. */
export type Steer = { readonly words: string } & (
  { readonly change: Partial<PageValues> } | { readonly to: Place }
);

/** One fact of a finding. */
export interface Fact {
  readonly sentence: string;
  /** In the order in which the sentence says their words. */
  readonly steers: readonly Steer[];
}

/** The finding that some facts make. */
export function findingText(facts: readonly Fact[]): string {
  return facts.map(({ sentence }) => sentence).join(' ');
}

/** Words that lead to a page's figures by a measure, with a region selected. */
export function toRegion(words: string, measure: Measure, { id }: Region): Steer {
  return { words, change: { measure, region: id } };
}

/** The people of a citizenship, who lead to its page. */
export function toCitizenship({ locale }: Pick<PageContext, 'locale'>, citizenship: Citizenship): Steer {
  return { words: citizenship.people[locale], to: { locale, page: { kind: 'citizenship', citizenship } } };
}

/** A finding cut at its steers: words that lead nowhere as they are. */
export type FindingPart = string | Steer;

/**
 * Cuts a finding at the words that steer, each looked for after the one before; one that the finding does not say is left
 * out. All parts in a row are the finding again.
 */
export function findingParts(finding: string, steers: readonly Steer[]): readonly FindingPart[] {
  const parts: FindingPart[] = [];
  let from = 0;
  for (const steer of steers) {
    const at = finding.indexOf(steer.words, from);
    if (at < 0) continue;
    if (at > from) parts.push(finding.slice(from, at));
    parts.push(steer);
    from = at + steer.words.length;
  }
  return from < finding.length ? [...parts, finding.slice(from)] : parts;
}
