import type { DialogSite } from './dialog-site.ts';
import { tableColumns } from '../table/figure-columns.ts';
import { measureRecord } from '../../model/measures.ts';
import { isNested } from '../table/page-rows.ts';
import { plainSpaces } from './plain-spaces.ts';
import { measureWords } from './view-words.ts';

/** Where a file is from and what it shows of it, in the language of the view. */
export interface Provenance {
  /** The page's subject: "Poland", "Trøndelag". */
  readonly subject: string;
  /** Publisher and table, "Statistics Norway: Immigration, by citizenship and region. …"; who computed what is not in it. */
  readonly source: string;
  /** The measures of the table's columns. */
  readonly measures: readonly { readonly words: string; readonly explained: string }[];
  /** The filter on names as it was typed; empty for none. */
  readonly filter: string;
  /** Which rows, in words; whose parts they are where they are of one level. */
  readonly rows: string;
  /** In what order, in words. */
  readonly order: string;
  readonly permalink: string;
}

export function provenanceOf(site: DialogSite): Provenance {
  const { table, view, messages, words, shared } = site;
  const subject = shared.figures.table;
  const columns = tableColumns({ ...site, ...view }, subject);
  const measures = [...new Set(columns.flatMap(({ measure }) => measure ?? []))];
  const contrasts = columns.flatMap(({ label, explained }) =>
    explained === null ? [] : [{ words: plainSpaces(label), explained: plainSpaces(explained) }],
  );
  const source = words.source(table.dataset.title);
  const { sort } = view;
  const sorted = columns.find(({ key }) => key === sort?.column)?.label ?? messages.column.citizenship;
  return {
    subject: shared.name,
    source:
      contrasts.length === 0 && measures.every((measure) => measureRecord(measure).isPublished)
        ? source
        : words.computedSource(source, messages.site),
    measures: [
      ...measures.map((measure) => ({
        words: plainSpaces(measureWords(site, measure)),
        explained: plainSpaces(messages.measures[measure].explained),
      })),
      ...contrasts,
    ],
    filter: view.q,
    rows: isNested(table, subject)
      ? messages.rowModes[view.rows]
      : (subject.compared ?? [subject.scope]).map(({ name }) => name[view.locale]).join(', '),
    order: sort ? messages.sortedBy(sorted, sort.descending) : messages.asPublished,
    permalink: site.permalink,
  };
}
