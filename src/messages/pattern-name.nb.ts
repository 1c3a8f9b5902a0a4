import type { PatternNameWords } from './pattern-clauses.ts';

/** What a pattern is called in Norwegian. */
export function patternNameNb({ more, fewer, most, isAll }: PatternNameWords): string {
  const [first, ...others] = more;
  if (!first) return `Omtrent som alle, høyest ${most.place}`;
  if (others.length === 0) return isAll ? `${first.name} fremfor alt` : `${first.name} skiller seg ut`;
  if (others.length > 1 && fewer.length > 0 && fewer.length < more.length) return `Utenfor ${list(fewer)}`;
  return list(more);
}

/** Names of which some have an «og» of their own. */
function list(regions: PatternNameWords['more']): string {
  const names = regions.map(({ name }) => name);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, og ${last}`;
}
