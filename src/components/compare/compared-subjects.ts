import type { Citizenship, Region } from '../../model/dataset.ts';
import type { Table } from '../../model/table.ts';
import type { PageOf } from '../../view/page-kinds.ts';
import type { SteadyView } from '../../view/view.ts';

/** The citizenships that a page compares, its own first. */
export function comparedCitizenships(
  table: Table,
  { citizenship }: PageOf<'citizenship'>,
  { with: others }: Pick<SteadyView, 'with'>,
): readonly [Citizenship, ...Citizenship[]] {
  return [citizenship, ...others.flatMap((id) => table.byId.get(id) ?? [])];
}

/** The regions that a page compares, its own first. */
export function comparedRegions(
  table: Table,
  { region }: PageOf<'region'>,
  { with: others }: Pick<SteadyView, 'with'>,
): readonly [Region, ...Region[]] {
  return [region, ...others.flatMap((id) => table.regions.find((other) => other.id === id) ?? [])];
}
