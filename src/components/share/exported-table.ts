import type { CitizenshipKind } from '../../model/dataset.ts';
import type { Reading } from '../../model/figure.ts';
import type { Measure } from '../../model/measures.ts';
import type { Row } from '../../model/rows.ts';
import type { FigureColumn } from '../table/figure-column.ts';
import { tableColumns } from '../table/figure-columns.ts';
import { pageRows } from '../table/page-rows.ts';
import type { DialogSite } from './dialog-site.ts';
import { plainSpaces } from './plain-spaces.ts';
import type { Provenance } from './provenance.ts';

/** The table on screen as data: the same columns and rows in the same order. */
export interface ExportedTable {
  /** The heading of the citizenships' names. */
  readonly nameLabel: string;
  /** What an index in brackets rests on. */
  readonly fewLabel: string;
  readonly columns: readonly ExportedColumn[];
  readonly rows: readonly ExportedRow[];
  readonly provenance: Provenance;
}

export interface ExportedColumn {
  /** As in the `sort` key of the query. */
  readonly key: string;
  readonly label: string;
  /** Null for what compares two regions. */
  readonly measure: Measure | null;
  readonly written: FigureColumn['written'];
}

export interface ExportedRow {
  readonly id: string;
  readonly name: string;
  readonly kind: CitizenshipKind;
  /** Id of the row that this one is a part of; null for the total. */
  readonly parent: string | null;
  /** How far the row is indented on screen. */
  readonly depth: number;
  /** The texts of the footnotes whose marks the row carries. */
  readonly notes: readonly string[];
  /** One a column. */
  readonly figures: readonly ExportedFigure[];
}

export interface ExportedFigure {
  /** Unrounded, save for binary noise: {@link DIGITS} significant digits. */
  readonly reading: Reading;
  /** True for an index that rests on few people; in brackets on screen. */
  readonly few: boolean;
}

/** As many significant digits as a spreadsheet keeps, and as every number comes back from. */
const DIGITS = 15;

/** The table on the screen of a site. */
export function exportedTable(site: DialogSite, provenance: Provenance): ExportedTable {
  const { table, view, messages, shared } = site;
  const subject = shared.figures.table;
  const columns = tableColumns({ ...site, ...view }, subject);
  const { head, body, foot } = pageRows(site, subject, columns);
  const textOf = new Map(table.dataset.footnotes.map(({ mark, text }) => [mark, text[view.locale]]));
  const exported = ({ citizenship, depth }: Row): ExportedRow => ({
    id: citizenship.id,
    name: citizenship.name[view.locale],
    kind: citizenship.kind,
    parent: citizenship.parent,
    depth,
    notes: citizenship.notes.map((mark) => textOf.get(mark) ?? mark),
    figures: columns.map(({ reading, few }) => ({
      reading: rounded(reading(citizenship.id)),
      few: few(citizenship.id),
    })),
  });
  return {
    nameLabel: messages.column.citizenship,
    fewLabel: messages.few,
    columns: columns.map(({ label, ...column }) => ({
      ...{ key: column.key, label: plainSpaces(label) },
      ...{ measure: column.measure, written: column.written },
    })),
    rows: [...head, ...body, ...foot].map(exported),
    provenance,
  };
}

function rounded(reading: Reading): Reading {
  return typeof reading === 'number' ? Number(reading.toPrecision(DIGITS)) : reading;
}
