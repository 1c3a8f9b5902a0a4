import { useMemo } from 'react';
import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import type { Citizenship, Region } from '../../model/dataset.ts';
import { suggestedCitizenships, suggestedRegions } from '../../model/suggested-comparisons.ts';
import type { Table } from '../../model/table.ts';
import { comparedWith } from '../../view/page-kinds.ts';
import type { SteadyView } from '../../view/view.ts';
import { useSite } from '../site/site.ts';
import { compareWith } from './change-compared.ts';
import { comparedCitizenships, comparedRegions } from './compared-subjects.ts';

/** A few to compare with, each added by one press; nothing where no more fit. */
export function Suggestions() {
  const site = useSite();
  const { table, view, locale } = site;
  const words = COMPARE_WORDS[locale];
  const suggested = useMemo(() => suggestionsFor(table, view), [table, view]);
  if (suggested.length === 0) return null;
  return (
    <p className="suggestions">
      {words.suggestions}
      {suggested.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-label={words.add(name[locale])}
          onClick={() => compareWith(site, [...view.with, id])}
        >
          {name[locale]}
        </button>
      ))}
    </p>
  );
}

function suggestionsFor(table: Table, view: SteadyView): readonly (Citizenship | Region)[] {
  const { page } = view;
  if (view.with.length >= comparedWith(table, page).most) return [];
  if (page.kind === 'citizenship')
    return suggestedCitizenships(table, comparedCitizenships(table, page, view));
  return page.kind === 'region' ? suggestedRegions(table, comparedRegions(table, page, view)) : [];
}
