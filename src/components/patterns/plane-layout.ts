import type { PlanePoint } from '../../model/patterns.ts';
import { sizeOf } from '../../model/sizes.ts';
import type { Page } from '../../view/page-kinds.ts';
import type { LabelPlace, NamedMark } from '../../pictures/label-places.ts';
import { labelPlaces } from '../../pictures/label-places.ts';
import type { PatternsFacts } from './patterns-facts.ts';

/** The plane shows this part of the distance of those that are drawn, or more. */
export const WELL_SHOWN = 0.5;

const WIDTH = 1000;
const MARGIN = { x: 100, y: 24 };

/** The radius of the circle of the largest citizenship; areas are in proportion to persons. */
const LARGEST = 16;
const LEAST = 2;

/** Half of a region's square, which stands on its corner. */
const DIAMOND = 5;

const REGION_TYPE = { size: 14, weight: 700 } as const;
const CITIZENSHIP_TYPE = { size: 13, weight: 400 } as const;

/** A mark of the plane, in the picture's units. */
export interface PlaneMark extends NamedMark {
  readonly id: string;
  readonly page: Page;
  /** Null where there is no room for its name. */
  readonly label: LabelPlace | null;
}

export interface PlaneLayout {
  readonly width: number;
  readonly height: number;
  /** Where nothing differs from all who moved. */
  readonly middle: readonly [x: number, y: number];
  readonly regions: readonly PlaneMark[];
  /** The largest first. */
  readonly citizenships: readonly PlaneMark[];
}

/** The regions and the citizenships that the plane of likeness shows well, both axes on one scale. */
export function planeLayout({ patterns, table, locale }: PatternsFacts): PlaneLayout {
  const { plane } = patterns;
  const leftOut = new Set(patterns.leftOut);
  const shown = plane.citizenships.filter(({ id, shown }) => shown >= WELL_SHOWN && !leftOut.has(id));
  const all = [...plane.regions, ...shown];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const scale = (WIDTH - 2 * MARGIN.x) / (Math.max(...xs) - left);
  const at = ({ x, y }: Pick<PlanePoint, 'x' | 'y'>) => ({
    x: Math.round(MARGIN.x + (x - left) * scale),
    y: Math.round(MARGIN.y + (top - y) * scale),
  });
  const height = Math.round(2 * MARGIN.y + (top - Math.min(...ys)) * scale);
  const most = Math.max(...shown.map(({ id }) => sizeOf(table, 'persons', id, 0)));

  const regions = plane.regions.flatMap((point) => {
    const region = table.regions.find(({ id }) => id === point.id);
    if (!region) return [];
    const page: Page = { kind: 'region', region };
    return [{ ...at(point), r: DIAMOND, id: point.id, name: region.name[locale], page, type: REGION_TYPE }];
  });
  const citizenships = shown
    .flatMap((point) => {
      const citizenship = table.byId.get(point.id);
      if (!citizenship) return [];
      const size = sizeOf(table, 'persons', point.id, 0);
      const r = Math.max(LEAST, Math.round(10 * LARGEST * Math.sqrt(size / most)) / 10);
      const page: Page = { kind: 'citizenship', citizenship };
      return [
        { ...at(point), r, id: point.id, name: citizenship.name[locale], page, type: CITIZENSHIP_TYPE },
      ];
    })
    .toSorted((a, b) => b.r - a.r);

  const labels = labelPlaces([...regions, ...citizenships], { x: 0, y: 0, width: WIDTH, height });
  return {
    width: WIDTH,
    height,
    middle: [at({ x: 0, y: 0 }).x, at({ x: 0, y: 0 }).y],
    regions: regions.map((mark, i) => ({ ...mark, label: labels[i] ?? null })),
    citizenships: citizenships.map((mark, i) => ({ ...mark, label: labels[regions.length + i] ?? null })),
  };
}
