import type { Citizenship } from '../../model/dataset.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';

interface BarListProps {
  readonly title: string;
  readonly entries: readonly { readonly citizenship: Citizenship; readonly value: number }[];
  /** The value of a bar of full length. */
  readonly longest: number;
}

/** A short ranking of countries, a bar and the figure for each. */
export function BarList({ title, entries, longest }: BarListProps) {
  const { view, numbers } = useSite();
  return (
    <section className="bar-list">
      <h3>{title}</h3>
      <ol>
        {entries.map(({ citizenship, value }) => (
          <li key={citizenship.id}>
            <PlaceLink to={{ locale: view.locale, page: { kind: 'citizenship', citizenship } }}>
              {citizenship.name[view.locale]}
            </PlaceLink>
            <svg aria-hidden="true">
              <rect width={`${Math.round((100 * value) / longest)}%`} height="100%" />
            </svg>
            <span>{numbers.hundredths(value)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
