import type { Citizenship, Region } from '../../model/dataset.ts';
import { magnitude } from '../../model/figure.ts';
import type { Measure } from '../../model/measures.ts';
import { read } from '../../model/measures.ts';
import { topRegion } from '../../model/ranking.ts';
import { representations } from '../../model/representation.ts';
import type { Table } from '../../model/table.ts';
import { columnOf } from '../../model/table.ts';
import type { Site } from '../site/site.ts';

type Context = Pick<Site, 'table' | 'messages' | 'locale'>;

/** The finding that a citizenship's page opens with, computed from the table. */
export function citizenshipFinding({ table, messages, locale }: Context, citizenship: Citizenship): string {
  const { finding } = messages;
  const people = citizenship.people[locale];
  const persons = read(table, 'persons', citizenship.id, 0);
  if (persons === '-' || persons === 0) return finding.none(people);
  if (typeof persons !== 'number') return finding.unpublished(people);

  const top = topRegion(table, 'persons', citizenship.id);
  const topDestination = top === null ? null : table.regions[top - 1]?.destination[locale];
  const portion = top === null ? 0 : size(table, 'distribution', citizenship.id, top);
  if (citizenship.kind === 'total') {
    const largest = largestCountry(table, 0);
    return finding.all({
      persons,
      rate: size(table, 'rate', citizenship.id, 0),
      top: topDestination ?? '',
      topShare: portion,
      largest: largest?.people[locale] ?? '',
      largestShare: largest ? size(table, 'share', largest.id, 0) : 0,
    });
  }
  const sentences = [
    finding.citizenship({ persons, people, share: size(table, 'share', citizenship.id, 0) }),
  ];
  if (topDestination) sentences.push(finding.top({ destination: topDestination, portion }));
  const over = topRegion(table, 'index', citizenship.id);
  const overRegion = over === null ? undefined : table.regions[over - 1];
  if (over !== null && overRegion) {
    const index = size(table, 'index', citizenship.id, over);
    sentences.push(finding.over({ place: overRegion.place[locale], index }));
  }
  return sentences.join(' ');
}

/** The finding that a region's page opens with, computed from the table. */
export function regionFinding({ table, messages, locale }: Context, region: Region): string {
  const { finding } = messages;
  const column = columnOf(table, region.id);
  const sentences = [
    finding.region({
      persons: size(table, 'persons', table.total.id, column),
      destination: region.destination[locale],
      rate: size(table, 'rate', table.total.id, column),
      portion: size(table, 'distribution', table.total.id, column),
    }),
  ];
  const largest = largestCountry(table, column);
  if (largest) {
    sentences.push(
      finding.regionTop({ people: largest.people[locale], share: size(table, 'share', largest.id, column) }),
    );
  }
  const [over] = representations(table, column).more;
  if (over)
    sentences.push(finding.regionOver({ people: over.citizenship.people[locale], index: over.index }));
  return sentences.join(' ');
}

function size(table: Table, measure: Measure, citizenship: string, column: number): number {
  return magnitude(read(table, measure, citizenship, column)) ?? 0;
}

function largestCountry(table: Table, column: number): Citizenship | undefined {
  const persons = ({ id }: Citizenship) => size(table, 'persons', id, column);
  return table.dataset.citizenships
    .filter(({ kind }) => kind === 'country')
    .reduce<Citizenship | undefined>(
      (most, country) => (most && persons(most) >= persons(country) ? most : country),
      undefined,
    );
}
