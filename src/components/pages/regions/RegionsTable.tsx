import type { Region } from '../../../model/dataset.ts';
import { readMeasure } from '../../../model/measures.ts';
import { representations } from '../../../model/representation.ts';
import { columnOf } from '../../../model/table.ts';
import { PlaceLink } from '../../site/PlaceLink.tsx';
import { useSite } from '../../site/site.ts';

/** How many citizenships are named for a region. */
const NAMED = 3;

interface RegionsTableProps {
  readonly hovered: string | null;
  readonly onHover: (region: string | null) => void;
}

/** A row for each region: how many moved there, and which citizenships most clearly more than expected. */
export function RegionsTable({ hovered, onHover }: RegionsTableProps) {
  const { table, messages } = useSite();
  return (
    <table className="regions-table" onPointerLeave={() => onHover(null)}>
      <caption className="unseen">{messages.apart.title}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.region}</th>
          <th scope="col">{messages.column.persons}</th>
          <th scope="col">{messages.column.rate}</th>
          <th scope="col">{messages.apart.portion}</th>
          <th scope="col" className="text">
            {messages.apart.more}
          </th>
        </tr>
      </thead>
      <tbody>
        {table.regions.map((region) => (
          <RegionRow
            key={region.id}
            region={region}
            isHovered={region.id === hovered}
            onHover={() => onHover(region.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RegionRowProps {
  readonly region: Region;
  readonly isHovered: boolean;
  readonly onHover: () => void;
}

function RegionRow({ region, isHovered, onHover }: RegionRowProps) {
  const { table, locale, numbers } = useSite();
  const column = columnOf(table, region.id);
  const reading = (measure: 'persons' | 'rate' | 'distribution') =>
    numbers.reading(measure, readMeasure(table, measure, table.total.id, column));
  return (
    <tr data-region={region.id} className={isHovered ? 'hovered' : undefined} onPointerEnter={onHover}>
      <th scope="row">
        <PlaceLink to={{ locale, page: { kind: 'region', region } }}>{region.name[locale]}</PlaceLink>
      </th>
      <td>{reading('persons')}</td>
      <td>{reading('rate')}</td>
      <td>{reading('distribution')}</td>
      <td className="text">
        <ul>
          {representations(table, column)
            .more.slice(0, NAMED)
            .map(({ citizenship, index }) => (
              <li key={citizenship.id}>
                <PlaceLink to={{ locale, page: { kind: 'citizenship', citizenship } }}>
                  {citizenship.name[locale]}
                </PlaceLink>{' '}
                {numbers.decimal(index)}×
              </li>
            ))}
        </ul>
      </td>
    </tr>
  );
}
