import { useState } from 'react';
import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import type { Destination } from '../../model/find/named-things.ts';
import { comparedWith } from '../../view/page-kinds.ts';
import { Combobox } from '../search/Combobox.tsx';
import { useSite } from '../site/site.ts';
import { compareWith } from './change-compared.ts';
import './compare-styles.ts';
import { Suggestions } from './Suggestions.tsx';

interface AddSubjectProps {
  /** True where the reader has asked for the field: it has the focus, and suggestions below it. */
  readonly isOpen?: boolean;
}

/** A field that adds a subject to a comparison by name; nothing where no more fit. */
export function AddSubject({ isOpen = false }: AddSubjectProps) {
  const site = useSite();
  const { table, view, locale } = site;
  const [active, activate] = useState(isOpen);
  const words = COMPARE_WORDS[locale];
  const { most, ids } = comparedWith(table, view.page);
  if (view.with.length >= most) return null;

  const isFree = (id: string) => ids.includes(id) && !view.with.includes(id);
  const add = (id: string) => compareWith(site, [...view.with, id]);
  const label = view.page.kind === 'region' ? words.addRegion : words.addCitizenship;
  return (
    <div className="add-subject">
      <div className="find">
        {active ? (
          <Combobox
            label={label}
            typed=""
            accepts={(leadsTo) => isFree(idOf(leadsTo))}
            onChoose={(leadsTo) => add(idOf(leadsTo))}
            onLeave={() => activate(false)}
          />
        ) : (
          <input aria-label={label} placeholder={label} autoComplete="off" onFocus={() => activate(true)} />
        )}
      </div>
      {isOpen && <Suggestions />}
    </div>
  );
}

/** The id of the row or the region that a name leads to. */
function idOf(leadsTo: Destination): string {
  switch (leadsTo.kind) {
    case 'citizenship':
    case 'country':
      return leadsTo.citizenship.id;
    case 'region':
    case 'county':
    case 'town':
      return leadsTo.region.id;
  }
}
