import type { ReactNode } from 'react';
import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import type { Place } from '../../view/page.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';
import { compareWith, leaveFirst } from './change-compared.ts';

/** One of those that are compared. */
interface Subject {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly persons: number;
  readonly map: ReactNode;
}

interface SubjectsProps {
  /** The page's own first. */
  readonly subjects: readonly Subject[];
  /** Stands before them. */
  readonly legend: ReactNode;
}

/** Those that are compared, each with its map, a link to its page and a button that takes it away. */
export function Subjects({ subjects, legend }: SubjectsProps) {
  const site = useSite();
  const words = COMPARE_WORDS[site.locale];
  const ids = subjects.map(({ id }) => id);
  const remove = (id: string) => {
    const rest = ids.filter((other) => other !== id);
    const next = subjects[1];
    if (id === ids[0] && next) leaveFirst(site, next.place, rest.slice(1));
    else compareWith(site, rest.slice(1));
  };
  return (
    <div className="subjects">
      <div>{legend}</div>
      <ul aria-label={words.subjects}>
        {subjects.map(({ id, name, place, persons, map }) => (
          <li key={id}>
            {map}
            <div>
              <span className="chip">
                <PlaceLink to={place}>{name}</PlaceLink>
                <button
                  type="button"
                  className="scripted"
                  aria-label={words.remove(name)}
                  onClick={() => remove(id)}
                >
                  ×
                </button>
              </span>
              <span>{words.persons(persons)}</span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
