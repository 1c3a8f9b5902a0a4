import { describe, expect, it } from 'vitest';
import { mapRegions } from '../../../src/components/map/map-regions.ts';
import { classOf, shadeOf } from '../../../src/model/classes.ts';
import { LOCALES } from '../../../src/model/dataset.ts';
import { shadingClasses } from '../../../src/model/map-shading.ts';
import { MEASURES } from '../../../src/model/measures.ts';
import { CALLOUT_TYPE } from '../../../src/pictures/map-frame.ts';
import { textWidth } from '../../../src/pictures/text-width.ts';
import { TABLE } from '../../model/published.ts';
import { SPEECH } from '../speech.ts';

/** Every map of one citizenship, in every measure and language. */
const maps = LOCALES.flatMap((locale) =>
  MEASURES.flatMap((measure) =>
    TABLE.dataset.citizenships.map((citizenship) => {
      const classes = shadingClasses(TABLE, measure, citizenship.id);
      const regions = mapRegions({ table: TABLE, ...SPEECH[locale] }, citizenship, measure, classes);
      return { name: `${locale} ${citizenship.id} ${measure}`, classes, regions };
    }),
  ),
);

/** A figure as it is read on the page. */
const numberIn = (figure: string) =>
  Number(
    figure
      .replace(/[\s\u00a0()]/g, '')
      .replace(',', '.')
      .replace('–', '0'),
  );

describe('figure and colour of a region', () => {
  it('agree on every map: the class of the figure as written is that of the colour', () => {
    expect(maps).toHaveLength(2 * 72 * MEASURES.length);
    for (const { name, classes, regions } of maps) {
      for (const { id, shade, figure, coloured } of regions) {
        if (shade === 'blank') continue;
        const written = numberIn(coloured ?? figure);
        expect(shadeOf(classes, classOf(classes, written)), `${name} ${id}`).toBe(shade);
      }
    }
  });

  it('are the same for regions with the same figure', () => {
    for (const { name, regions } of maps) {
      const shades = new Map<string, Set<string>>();
      for (const { shade, figure, coloured } of regions) {
        if (shade === 'blank') continue;
        const written = coloured ?? figure;
        shades.set(written, (shades.get(written) ?? new Set()).add(shade));
      }
      for (const [figure, set] of shades) expect(set.size, `${name} ${figure}`).toBe(1);
    }
  });

  it('have room beside every map, in the widest font', () => {
    for (const { name, regions } of maps) {
      for (const { figure, coloured } of regions) {
        const pill = coloured === null ? 0 : 14 + textWidth(coloured, CALLOUT_TYPE.name);
        const width = textWidth(figure, CALLOUT_TYPE.figure, 700) + pill;
        expect(width, `${name} ${figure} ${coloured}`).toBeLessThanOrEqual(CALLOUT_TYPE.figureRoom);
      }
    }
  });
});
