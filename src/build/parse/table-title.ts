import type { Fault } from './fault.ts';
import { quoted } from './fault.ts';
import { isMisspelling } from './nearest-label.ts';
import type { TableLine } from './table-lines.ts';

const SUBJECT = 'Immigration, by citizenship and region';
const TITLE = /^(?:\d+ )?(Immigration, by citizenship and region\. (\d{4}))$/;

export interface TableTitle {
  /** The table's number left out. */
  readonly title: string;
  readonly year: number;
}

/**
 * Finds the title in the text above the first header, whose line is `headerLine`, and holds its year against the day
 * of the populations (`2011-01-01`), without which no rate can be computed.
 */
export function readTitle(
  preamble: readonly TableLine[],
  headerLine: number,
  populationDate: string,
): { readonly title: TableTitle | undefined; readonly faults: readonly Fault[] } {
  const right = `"${SUBJECT}. ${populationDate.slice(0, 4)}"`;
  const titles = preamble.flatMap((line) => {
    const match = TITLE.exec(line.fields[0] ?? '');
    return match?.[1] && match[2] ? [{ line: line.number, title: match[1], year: Number(match[2]) }] : [];
  });
  const [title, ...others] = titles;
  if (!title) {
    const near = preamble.find(({ fields: [text = ''] }) => isMisspelling(text, `11 ${SUBJECT}. 2011`));
    const message = near
      ? `${quoted(near.fields[0] ?? '')} is not the title; ${right} expected`
      : `no title above the header; ${right} expected`;
    return { title: undefined, faults: [{ line: near?.number ?? headerLine, column: 1, message }] };
  }
  const faults: Fault[] = others.map(({ line }) => {
    return { line, column: 1, message: `a second title; the first stands in line ${title.line}` };
  });
  if (populationDate !== `${title.year}-01-01`) {
    const message =
      `the table is of ${title.year}, but the populations in the codebook of regions are those of ${populationDate}; ` +
      `those of ${title.year}-01-01 are needed`;
    faults.push({ line: title.line, column: 1, message });
  }
  return { title, faults };
}
