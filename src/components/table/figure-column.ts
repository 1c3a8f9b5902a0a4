import type { Shade } from '../../model/classes.ts';
import type { Region } from '../../model/dataset.ts';
import type { Reading } from '../../model/figure.ts';
import type { Measure } from '../../model/measures.ts';
import type { MeasureRecord } from '../../model/measures/measure-record.ts';

/** A column of figures in a page's table. */
export interface FigureColumn {
  /** As in the `sort` key of the query. */
  readonly key: string;
  readonly label: string;
  /** The region whose figures, in the page's measure, stand in the column; null for any other column. */
  readonly region: string | null;
  /** The region to whose page the column's name leads; null for any other column. */
  readonly headsTo: Region | null;
  /** Null for what compares two regions; `written` and `explained` then say what a measure's record and words do. */
  readonly measure: Measure | null;
  readonly written: Pick<MeasureRecord, 'decimals' | 'isSigned'>;
  /** What it is, where no measure says so. */
  readonly explained: string | null;
  readonly reading: (citizenship: string) => Reading;
  /** True where the reading is an index that rests on few people. */
  readonly few: (citizenship: string) => boolean;
  /** The reading as written, of the class of its tint; in brackets where it rests on few people. */
  readonly text: (citizenship: string) => string;
  /** The class that the cell is tinted by; null for none. */
  readonly tint: (citizenship: string) => Shade | null;
}
