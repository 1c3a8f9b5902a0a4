import { COMPARE_WORDS } from '../../messages/compare-words.ts';
import { classesFor } from '../../model/classes.ts';
import type { Region } from '../../model/dataset.ts';
import type { Reading } from '../../model/figure.ts';
import { tintOf } from '../../model/heat.ts';
import type { Measure } from '../../model/measures.ts';
import { measureRecord, readMeasure } from '../../model/measures.ts';
import { regionRatio } from '../../model/region-ratio.ts';
import { columnOf } from '../../model/table.ts';
import type { ComparedRegionColumn } from '../../view/region-columns.ts';
import { COMPARED_REGION_COLUMNS } from '../../view/region-columns.ts';
import type { PageContext } from '../pages/page-kind.ts';
import type { FigureColumn } from '../table/figure-column.ts';
import { ratioText } from './ratio-text.ts';

/** The columns of two regions side by side: people and share in each, their ratio, and the surplus in people. */
export function comparedColumns(
  context: PageContext,
  region: Region,
  other: Region,
): readonly FigureColumn[] {
  const { table, numbers, locale } = context;
  const words = COMPARE_WORDS[locale].regions;
  const classes = classesFor('index', []);
  const [at, otherAt] = [columnOf(table, region.id), columnOf(table, other.id)];
  const plain = { region: null, headsTo: null, few: () => false, tint: () => null, explained: null } as const;
  const ofMeasure = (key: ComparedRegionColumn, label: string, measure: Measure, column: number) => {
    const reading = (id: string) => readMeasure(table, measure, id, column);
    const text = (id: string) => numbers.reading(measure, reading(id));
    return { ...plain, key, label, measure, written: measureRecord(measure), reading, text };
  };
  const known = new Map(
    table.dataset.citizenships.map(({ id }) => [id, regionRatio(table, id, at, otherAt)]),
  );
  const ratio = (id: string) => known.get(id) ?? null;
  const few = (id: string) => ratio(id)?.verdict === 'too few';
  const times = (id: string): Reading => {
    const index = ratio(id)?.index;
    return index === undefined || !Number.isFinite(index) ? '.' : index;
  };
  const surplus = (id: string): Reading => ratio(id)?.surplus ?? '.';
  const columns: { readonly [K in ComparedRegionColumn]: FigureColumn } = {
    persons: ofMeasure('persons', words.persons(region.name[locale]), 'persons', at),
    'other-persons': ofMeasure('other-persons', words.persons(other.name[locale]), 'persons', otherAt),
    share: ofMeasure('share', words.share(region.name[locale]), 'share', at),
    'other-share': ofMeasure('other-share', words.share(other.name[locale]), 'share', otherAt),
    ratio: {
      ...{ ...plain, key: 'ratio', label: words.times, measure: null, explained: words.timesExplained },
      ...{ written: { decimals: 2, isSigned: false }, reading: times, few },
      text: (id) => {
        const found = ratio(id);
        return found ? ratioText(context, found) : '.';
      },
      tint: (id) => tintOf(classes, times(id), few(id)),
    },
    surplus: {
      ...{ ...plain, key: 'surplus', label: words.surplus, measure: null, explained: words.surplusExplained },
      ...{ written: { decimals: 0, isSigned: true }, reading: surplus },
      text: (id) => {
        const found = ratio(id);
        if (!found) return '.';
        const persons = Math.round(found.surplus);
        return (persons > 0 ? '+' : '') + numbers.whole(persons === 0 ? 0 : persons);
      },
    },
  };
  return COMPARED_REGION_COLUMNS.map((key) => columns[key]);
}
