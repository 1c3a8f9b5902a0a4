/** What a citation of the table names. All texts are in the citation's language. */
export interface CitedView {
  /** The institution that published the table. */
  readonly author: string;
  /** The table's title as published. */
  readonly title: string;
  /** The year of publication. */
  readonly year: number;
  /** What of the table is seen: "Poland, Index (location quotient)"; empty for all of it as published. */
  readonly view: string;
  /** Absolute address of the view. */
  readonly url: string;
}

/** One line for a footnote or a caption; `accessed` says when the page was read, as in "accessed 22 November 2026". */
export function plainCitation({ author, title, view, url }: CitedView, accessed: string): string {
  return `${sentence(`${author}: ${title}`)} ${view && `${sentence(view)} `}${url}, ${accessed}.`;
}

/**
 * APA, 7th edition, section 10.9 (data sets): author, year, title, description in square brackets, address. No publisher,
 * since it is the author; no date of retrieval, since a published table does not change. `dataSet` is "Data set".
 */
export function apaCitation({ author, title, year, view, url }: CitedView, dataSet: string): string {
  return `${sentence(author)} (${year}). ${title} [${view ? `${dataSet}: ${view}` : dataSet}]. ${url}`;
}

/**
 * A BibTeX entry that classic styles and biblatex both take. `key` is the entry's own name, letters, digits and hyphens;
 * `read` the day on which the page was read.
 */
export function bibtexCitation(
  { author, title, year, view, url }: CitedView,
  { key, dataSet, read }: { readonly key: string; readonly dataSet: string; readonly read: Date },
): string {
  const fields = {
    author: `{${escapeLatex(author)}}`,
    title: `{${escapeLatex(title)}}`,
    year: String(year),
    note: escapeLatex(view ? `${dataSet}: ${view}` : dataSet),
    url, // styles set it in \url, where nothing is escaped; percent-encoding leaves no brace in it
    urldate: isoDate(read),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '\u00a0': '~',
};

/** Text as LaTeX sets it. A brace is spelt out, since BibTeX counts escaped braces, too. */
function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}~^<>|\u00a0&%$#_]/g, (character) => LATEX[character] ?? `\\${character}`)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** The day in local time: `2026-11-22`. */
function isoDate(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
