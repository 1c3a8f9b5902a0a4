import type { Subject } from '../../model/subject.ts';
import type { MapSubject } from '../map/map-subject.ts';
import type { TableSubject } from '../table/table-subject.ts';

/** What the figures of a page are about, and what its map and its table show of them. */
export interface PageFigures {
  readonly subject: Subject;
  readonly map: MapSubject;
  readonly table: TableSubject;
}
