import type { Publication } from '../../model/publication.ts';
import type { Fault } from './fault.ts';
import { quoted } from './fault.ts';
import { isMisspelling } from './nearest-label.ts';
import type { TableLine } from './table-lines.ts';

export interface TableTitle {
  /** The table's number left out. */
  readonly title: string;
  readonly year: number;
}

/**
 * Finds the title in the text above the first header, whose line is `headerLine`, and holds its year against that of the
 * publication, whose populations the rates are computed with.
 */
export function readTitle(
  preamble: readonly TableLine[],
  headerLine: number,
  publication: Pick<Publication, 'title' | 'year' | 'table'>,
): { readonly title: TableTitle | undefined; readonly faults: readonly Fault[] } {
  const subject = publication.title.replace(/\. \d{4}$/, '');
  const right = quoted(publication.title);
  const titles = preamble.flatMap(({ number, fields: [text = ''] }) => {
    const year = yearOf(text, subject);
    return year === null ? [] : [{ line: number, title: `${subject}. ${year}`, year: Number(year) }];
  });
  const [title, ...others] = titles;
  if (!title) {
    const written = `${publication.table} ${publication.title}`;
    const near = preamble.find(({ fields: [text = ''] }) => isMisspelling(text, written));
    const message = near
      ? `${quoted(near.fields[0] ?? '')} is not the title; ${right} expected`
      : `no title above the header; ${right} expected`;
    return { title: undefined, faults: [{ line: near?.number ?? headerLine, column: 1, message }] };
  }
  const faults: Fault[] = others.map(({ line }) => {
    return { line, column: 1, message: `a second title; the first stands in line ${title.line}` };
  });
  if (title.year !== publication.year) {
    const message = `the table is of ${title.year}, but data/publication.json and its populations are of ${publication.year}`;
    faults.push({ line: title.line, column: 1, message });
  }
  return { title, faults };
}

/** The year at the end of a line that is the title, with or without the table's number before it. */
function yearOf(text: string, subject: string): string | null {
  const [, title, year] = /^(?:\d+ )?(.+)\. (\d{4})$/.exec(text) ?? [];
  return title === subject && year !== undefined ? year : null;
}
