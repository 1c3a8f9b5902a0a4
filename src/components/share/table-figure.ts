import { heatClasses, isPlain } from '../../model/heat.ts';
import type { Row } from '../../model/rows.ts';
import type { PictureShape } from '../../pictures/figure-picture.ts';
import type { Legend } from '../../pictures/legend.ts';
import type { DrawnRow } from '../../pictures/table-drawing.ts';
import { tableDrawing } from '../../pictures/table-drawing.ts';
import { mapLegend } from '../map/map-legend.ts';
import { tableColumns } from '../table/figure-columns.ts';
import { pageRows } from '../table/page-rows.ts';
import { signNotes, signOf } from '../table/sign-notes.ts';
import { tableCaption } from '../table/table-caption.ts';
import type { DialogSite } from './dialog-site.ts';
import type { DrawnFigure } from './drawn-figure.ts';

/** How many rows a picture has of a table, its totals apart: as many as fill it, where it has a shape. */
const FIRST_ROWS: Readonly<Record<PictureShape, number>> = { portrait: 10, square: 20, wide: 20 };

/** The first rows of the table on screen, in its order, with the totals. */
export function drawnTable(site: DialogSite, shape: PictureShape): DrawnFigure {
  const { table, view, messages, words, locale, shared } = site;
  const subject = shared.figures.table;
  const columns = tableColumns({ ...site, ...view }, subject);
  const { head, body, foot } = pageRows(site, subject, columns);
  const first = body.slice(0, FIRST_ROWS[shape]);
  const shown = [...head, ...first, ...foot];
  const drawn =
    (isTotal: boolean) =>
    ({ citizenship, depth }: Row): DrawnRow => ({
      ...{ name: [citizenship.name[locale], ...citizenship.notes].join(' '), depth, isTotal },
      isMarked: citizenship === subject.current,
      cells: columns.map(({ text, tint }) => ({ text: text(citizenship.id), shade: tint(citizenship.id) })),
    });
  const selected = subject.region?.id ?? view.region;
  const rowsShown = first.length < body.length ? words.download.rowsShown(first.length, body.length) : '';
  const marks = new Set(shown.flatMap(({ citizenship }) => citizenship.notes));
  const signs = signNotes(
    messages,
    (sign) =>
      shown.some(({ citizenship: { id } }) => columns.some(({ reading }) => signOf(reading(id)) === sign)),
    shown.some(({ citizenship: { id } }) => columns.some(({ few }) => few(id))),
  );
  return {
    drawing: tableDrawing(
      {
        nameHead: messages.column.citizenship,
        columns: columns.map(({ label, region }) => ({
          head: label,
          isMarked: region !== null && region === selected,
        })),
        rows: [...head.map(drawn(true)), ...first.map(drawn(false)), ...foot.map(drawn(true))],
      },
      tintLegend(site),
    ),
    subtitle: [`${tableCaption(site, subject)}.`, rowsShown].filter(Boolean).join(' '),
    notes: [
      ...(signs === '' ? [] : [signs]),
      ...table.dataset.footnotes
        .filter(({ mark }) => marks.has(mark))
        .map(({ mark, text }) => `${mark} ${text[locale]}`),
    ],
  };
}

/** What the tints of the table's cells stand for; null where it has none, or where two regions are compared. */
function tintLegend(site: DialogSite): Legend | null {
  const { table, view, shared } = site;
  const { region, contrast } = shared.figures.table;
  const measure = region ? 'index' : view.measure;
  const classes = heatClasses(table, measure);
  if (contrast || !classes) return null;
  const { heading, entries } = mapLegend(site, measure, classes, []);
  return { heading, entries: entries.filter(({ shade }) => shade === 'blank' || !isPlain(shade)) };
}
