import { placePath } from '../../../view/page.ts';
import type { AboutFacts } from './about-facts.ts';
import { FramedTable } from './FramedTable.tsx';

/** The regions with their codes, counties and inhabitants. */
export function RegionInhabitants({ words, messages, table, locale, numbers, root }: AboutFacts) {
  const { source } = words;
  const [inhabitants = 0] = table.population;
  const firstOfJanuary = new Date(Date.UTC(table.dataset.year, 0, 1));
  return (
    <FramedTable id="region-table" caption={source.caption(firstOfJanuary)}>
      <thead>
        <tr>
          <th scope="col">{messages.region}</th>
          <th scope="col" className="text">
            {source.nuts}
          </th>
          <th scope="col" className="text">
            {source.counties}
          </th>
          <th scope="col">{source.population}</th>
        </tr>
      </thead>
      <tbody>
        {table.regions.map((region) => (
          <tr key={region.id}>
            <th scope="row">
              <a href={root + placePath(table, { locale, page: { kind: 'region', region } })}>
                {region.name[locale]}
              </a>
            </th>
            <td className="text">
              <code>{region.nuts}</code>
            </td>
            <td className="text">{region.counties.join(', ')}</td>
            <td>{numbers.whole(region.population)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot className="totals">
        <tr>
          <th scope="row" colSpan={3}>
            {messages.norway}
          </th>
          <td>{numbers.whole(inhabitants)}</td>
        </tr>
      </tfoot>
    </FramedTable>
  );
}
