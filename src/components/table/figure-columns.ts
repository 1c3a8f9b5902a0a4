import { useMemo } from 'react';
import type { Region } from '../../model/dataset.ts';
import { columnOf } from '../../model/table.ts';
import { figuresInClass } from '../../messages/figure-in-class.ts';
import type { Classes } from '../../model/classes.ts';
import { heatClasses, tintOf } from '../../model/heat.ts';
import type { Measure } from '../../model/measures.ts';
import { isBracketed, measureRecord, readMeasure } from '../../model/measures.ts';
import { REGION_COLUMNS } from '../../view/region-columns.ts';
import type { View } from '../../view/view.ts';
import type { FigureColumn } from './figure-column.ts';
import type { TableSubject } from './table-subject.ts';
import type { Site } from '../site/site.ts';
import { useSite } from '../site/site.ts';

/** The columns of the page on screen; the same ones as long as subject, measure and language are, whatever else changes. */
export function useFigureColumns({ region, contrast }: TableSubject): readonly FigureColumn[] {
  const { table, view, messages, numbers } = useSite();
  const { measure, locale } = view;
  return useMemo(
    () => tableColumns({ table, measure, locale, messages, numbers }, { region, contrast }),
    [table, region, contrast, measure, locale, messages, numbers],
  );
}

type Context = Pick<Site, 'table' | 'messages' | 'numbers'> & Pick<View, 'measure' | 'locale'>;

/** The columns of figures of a page's table. */
export function tableColumns(
  context: Context,
  { region, contrast }: Pick<TableSubject, 'region' | 'contrast'>,
): readonly FigureColumn[] {
  return contrast?.columns ?? figureColumns(context, region);
}

/** The columns of figures of a page by itself: total and regions in one measure or, of one region, every measure. */
export function figureColumns(
  { table, measure, locale, messages, numbers }: Context,
  ofRegion: Region | null,
): readonly FigureColumn[] {
  const column = (
    key: string,
    label: string,
    region: string | null,
    measure: Measure,
    at: number,
  ): FigureColumn => {
    const reading = (citizenship: string) => readMeasure(table, measure, citizenship, at);
    const few = (citizenship: string) => isBracketed(table, measure, citizenship, at);
    const text = (citizenship: string) => numbers.reading(measure, reading(citizenship), few(citizenship));
    return {
      ...{ key, label, region, headsTo: null, measure, reading, few, text },
      ...{ written: measureRecord(measure), explained: null, tint: () => null },
    };
  };
  const tinted = (plain: FigureColumn, classes: Classes | null): FigureColumn => {
    if (classes === null) return plain;
    const { measure, reading, few } = plain;
    if (measure === null) return plain;
    return {
      ...plain,
      text: (citizenship) => {
        const own = reading(citizenship);
        const sizes = typeof own === 'number' ? [own] : [];
        return figuresInClass(numbers, measure, classes, sizes)(own, few(citizenship));
      },
      tint: (citizenship) => tintOf(classes, reading(citizenship), few(citizenship)),
    };
  };

  if (ofRegion) {
    const at = columnOf(table, ofRegion.id);
    return REGION_COLUMNS.map((key) => {
      const label = messages.column[key];
      if (key === 'national') return column(key, label, null, 'share', 0);
      const plain = column(key, label, key === measure ? ofRegion.id : null, key, at);
      const isRatio = measureRecord(key).shading.kind === 'fixed ratios';
      return isRatio ? tinted(plain, heatClasses(table, key)) : plain;
    });
  }
  const classes = heatClasses(table, measure);
  return [
    // its persons say more than what is the same for every citizenship
    measureRecord(measure).isConstantForNorway
      ? column('total', messages.column.persons, null, 'persons', 0)
      : column('total', messages.column.total, null, measure, 0),
    ...table.regions.map((region, i) => ({
      ...tinted(column(region.id, region.name[locale], region.id, measure, i + 1), classes),
      headsTo: region,
    })),
  ];
}
