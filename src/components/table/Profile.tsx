import type { Citizenship } from '../../model/dataset.ts';
import { MEASURES, read, restsOnFew } from '../../model/measures.ts';
import { PlaceLink } from '../site/PlaceLink.tsx';
import type { Sign } from './sign-notes.ts';
import { signNotes, signOf } from './sign-notes.ts';
import { useSite } from '../site/site.ts';

/** A citizenship in every measure, region by region. */
export function Profile({ citizenship }: { readonly citizenship: Citizenship }) {
  const { table, view, messages, numbers } = useSite();
  const { locale } = view;
  const columns = table.population.map((_, column) => column);
  const few = (column: number) => restsOnFew(table, 'index', citizenship.id, column);
  const stands = (sign: Sign) =>
    MEASURES.some((measure) =>
      columns.some((column) => signOf(measure, read(table, measure, citizenship.id, column)) === sign),
    );
  const cells = (column: number) =>
    MEASURES.map((measure) => {
      const reading = read(table, measure, citizenship.id, column);
      return <td key={measure}>{numbers.reading(measure, reading, measure === 'index' && few(column))}</td>;
    });
  return (
    <div className="profile">
      <div className="frame" role="region" aria-label={messages.profile} tabIndex={0}>
        <table>
          <caption className="unseen">{messages.profile}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.region}</th>
              {MEASURES.map((measure) => (
                <th key={measure} scope="col">
                  {messages.column[measure]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.regions.map((region, i) => (
              <tr key={region.id}>
                <th scope="row">
                  <PlaceLink to={{ locale, page: { kind: 'region', region } }}>
                    {region.name[locale]}
                  </PlaceLink>
                </th>
                {cells(i + 1)}
              </tr>
            ))}
          </tbody>
          <tfoot className="totals">
            <tr>
              <th scope="row">{messages.norway}</th>
              {cells(0)}
            </tr>
          </tfoot>
        </table>
      </div>
      <div className="notes">
        <p>{signNotes(messages, stands, columns.some(few))}</p>
      </div>
    </div>
  );
}
