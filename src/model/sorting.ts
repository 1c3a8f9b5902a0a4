import type { Citizenship } from './dataset.ts';
import type { Reading } from './figure.ts';
import { magnitude } from './figure.ts';

/** What rows are sorted by: a reading, or a name in the alphabet of `collator`. */
export interface Order<Peer = Citizenship> {
  readonly key: (peer: Peer) => Reading | { readonly name: string };
  readonly descending: boolean;
  readonly collator: Alphabet;
}

/** The alphabet of a language, which names are compared by. */
export type Alphabet = Pick<Intl.Collator, 'compare'>;

/**
 * The alphabet of a language, read when names are first compared: the browser reads its tables of languages for it, which
 * takes half as long as React takes to take a page over.
 */
export function alphabetOf(language: string): Alphabet {
  let collator: Intl.Collator | undefined;
  return { compare: (one, other) => (collator ??= new Intl.Collator(language)).compare(one, other) };
}

/** True for rows that are no country and no group: they enter no ranking and stand last in any sort. */
export function standsLast({ kind }: Pick<Citizenship, 'kind'>): boolean {
  return kind === 'residual' || kind === 'other';
}

/**
 * Sorts peers, parts of one whole. Residuals stay last in both directions, before them readings without a number;
 * equals keep the order they came in. n log n; each key is computed once.
 */
export function sortPeers<Peer extends Pick<Citizenship, 'kind'>>(
  peers: readonly Peer[],
  order: Order<Peer> | null,
): readonly Peer[] {
  if (!order) return peers;
  const direction = order.descending ? -1 : 1;
  const keyed = peers.map((peer) => {
    const key = order.key(peer);
    const name = typeof key === 'object' ? key.name : null;
    return {
      peer,
      last: standsLast(peer),
      name,
      size: typeof key === 'object' ? 0 : magnitude(key),
    };
  });
  keyed.sort((a, b) => {
    if (a.last !== b.last) return a.last ? 1 : -1;
    if (a.name !== null && b.name !== null) return direction * order.collator.compare(a.name, b.name);
    if (a.size === null || b.size === null) return Number(a.size === null) - Number(b.size === null);
    return direction * (a.size - b.size);
  });
  return keyed.map(({ peer }) => peer);
}
