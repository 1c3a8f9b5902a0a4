import { useMemo } from 'react';
import type { Citizenship } from '../../model/dataset.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import { useSite } from '../site/site.ts';
import type { CompositionBar } from './composition.ts';
import { composition } from './composition.ts';

/** Who came: the parts of a group as bars on one scale, which lead to the page of each, with their largest countries. */
export function Composition({ group }: { readonly group: Citizenship }) {
  const { table, messages } = useSite();
  const bars = useMemo(() => composition(table, group), [table, group]);
  return (
    <>
      <p className="key">
        <i />
        {messages.chart.largest} <i className="rest" />
        {messages.chart.rest}
      </p>
      <table className="bars composition" data-chart="composition">
        <caption className="unseen">{messages.chart.composition}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{messages.column.citizenship}</th>
            <th scope="col">{messages.column.persons}</th>
            <th scope="col">{messages.chart.largest}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <CompositionRow key={bar.part.id} bar={bar} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function CompositionRow({ bar: { part, persons, segments } }: { readonly bar: CompositionBar }) {
  const { locale, numbers } = useSite();
  const named = segments.flatMap(({ country, persons }) => (country ? [{ country, persons }] : []));
  return (
    <tr>
      <th scope="row">
        <PlaceLink to={{ locale, page: { kind: 'citizenship', citizenship: part } }}>
          {part.name[locale]}
        </PlaceLink>
      </th>
      <td>{numbers.whole(persons)}</td>
      <td className="b" data-citizenship={part.id}>
        <svg aria-hidden="true">
          {segments.map(({ start, length, country }) => (
            <rect
              key={start}
              className={country || segments.length === 1 ? 'bar' : 'bar rest'}
              x={`${start}%`}
              width={`${length}%`}
              y="12%"
              height="76%"
            />
          ))}
        </svg>
        {named.length > 0 && (
          <ul>
            {named.map(({ country, persons }) => (
              <li key={country.id}>
                <PlaceLink to={{ locale, page: { kind: 'citizenship', citizenship: country } }}>
                  {country.name[locale]}
                </PlaceLink>{' '}
                {numbers.whole(persons)}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}
