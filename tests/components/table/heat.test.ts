import { describe, expect, it } from 'vitest';
import { figureColumns } from '../../../src/components/table/figure-columns.ts';
import { classOf, shadeOf } from '../../../src/model/classes.ts';
import { LOCALES } from '../../../src/model/dataset.ts';
import { heatClasses } from '../../../src/model/heat.ts';
import { MEASURES } from '../../../src/model/measures.ts';
import { IDS, TABLE } from '../../model/published.ts';
import { SPEECH } from '../speech.ts';

/** Every column of every table, in every measure and language. */
const columns = LOCALES.flatMap((locale) =>
  MEASURES.flatMap((measure) =>
    [null, ...TABLE.regions].flatMap((region) =>
      figureColumns({ table: TABLE, measure, ...SPEECH[locale] }, region),
    ),
  ),
);

const numberIn = (figure: string) => Number(figure.replace(/\s/g, '').replace(',', '.').replace('–', '0'));

describe('the tint of a cell', () => {
  it('is that of the class of its figure as written, in every table, measure and language', () => {
    let tinted = 0;
    for (const { measure, tint, text } of columns) {
      const classes = measure && heatClasses(TABLE, measure);
      for (const id of IDS) {
        const shade = tint(id);
        if (shade === null || classes === null) continue;
        tinted++;
        expect(shadeOf(classes, classOf(classes, numberIn(text(id)))), `${measure} ${id} ${text(id)}`).toBe(
          shade,
        );
      }
    }
    expect(tinted).toBeGreaterThan(2000);
  });

  it('is the same for the same figure in a measure', () => {
    const tints = new Map<string, string>();
    for (const { measure, tint, text } of columns.filter(({ measure }) => measure === 'index')) {
      for (const id of IDS) {
        const figure = text(id);
        if (/[(.–]$|^\(/.test(figure)) continue;
        const known = tints.get(`${measure} ${figure}`) ?? String(tint(id));
        expect(String(tint(id)), `${id} ${figure}`).toBe(known);
        tints.set(`${measure} ${figure}`, known);
      }
    }
    expect(tints.size).toBeGreaterThan(100);
  });
});
