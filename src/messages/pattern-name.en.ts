import type { PatternNameWords } from './pattern-clauses.ts';

/** What a pattern is called: by the regions to which clearly more moved, never by a motive. */
export function patternNameEn({ more, fewer, most, isAll }: PatternNameWords): string {
  const [first, ...others] = more;
  if (!first) return `Much like all, highest ${most.place}`;
  if (others.length === 0) return isAll ? `${first.name} above all` : `${first.name} stands out`;
  if (others.length > 1 && fewer.length > 0 && fewer.length < more.length) return `Away from ${list(fewer)}`;
  return list(more);
}

/** Names of which some have an "and" of their own. */
function list(regions: PatternNameWords['more']): string {
  const names = regions.map(({ name }) => name);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, and ${last}`;
}
