/** What a citation of the table names. All texts are in the citation's language. */
export interface CitedView {
  /** The institution that published the table. */
  readonly author: string;
  /** The table's title as published. */
  readonly title: string;
  /** Day of publication, ISO 8601. */
  readonly published: string;
  /** The publisher's own page of the table. */
  readonly source: string;
  /** What of the table is seen: "Poland, Index (location quotient)"; empty for all of it as published. */
  readonly view: string;
  /** Absolute address of the view. */
  readonly url: string;
}

/** What a citation says beside names and addresses, in its language. */
export interface CitationWords {
  /** "Data set". */
  readonly dataSet: string;
  /** "accessed 22 November 2026". */
  readonly accessed: (date: Date) => string;
  /** "Published at https://www.ssb.no/…". */
  readonly publishedAt: (source: string) => string;
}

/** One line for a footnote or a caption; `readOn` is the day on which the page was read. */
export function plainCitation(cited: CitedView, words: CitationWords, readOn: Date): string {
  const { author, title, source, view, url } = cited;
  const what = `${sentence(`${author}: ${title}`)} ${view && `${sentence(view)} `}`;
  return `${what}${url}, ${words.accessed(readOn)}. ${sentence(words.publishedAt(source))}`;
}

/**
 * APA, 7th edition, section 10.9 (data sets): author, year, title, what of it is seen in parentheses, the type alone in
 * square brackets, address. No publisher, since it is the author; no date of retrieval, since a published table does not
 * change. At its end, where it was published.
 */
export function apaCitation(cited: CitedView, { dataSet, publishedAt }: CitationWords): string {
  const { author, title, source, view, url } = cited;
  const seen = view && ` (${view.replaceAll('(', '[').replaceAll(')', ']')})`;
  return `${sentence(author)} (${yearOf(cited)}). ${title}${seen} [${dataSet}]. ${url} (${publishedAt(source)})`;
}

/**
 * A BibTeX entry that classic styles and biblatex both take. `key` is the entry's own name, letters, digits and hyphens;
 * `readOn` the day on which the page was read.
 */
export function bibtexCitation(
  cited: CitedView,
  { dataSet }: CitationWords,
  key: string,
  readOn: Date,
): string {
  const { author, title, source, view, url } = cited;
  const fields = {
    author: `{${escapeLatex(author)}}`,
    title: `{${escapeLatex(title)}}`,
    year: yearOf(cited),
    // where it was published; in \url nothing is escaped, and percent-encoding leaves no brace in it
    howpublished: `\\url{${source}}`,
    note: escapeLatex(view ? `${dataSet}: ${view}` : dataSet),
    url, // styles set it in \url
    urldate: isoDate(readOn),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** An RIS entry, for reference managers; `readOn` is the day on which the page was read. */
export function risCitation(cited: CitedView, { dataSet, publishedAt }: CitationWords, readOn: Date): string {
  const { author, title, published, source, view, url } = cited;
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'DATA'],
    ['AU', `${author},`], // a comma and nothing behind: an institution, which is not split into names
    ['TI', title],
    ['PY', yearOf(cited)],
    ['DA', published.replaceAll('-', '/')],
    ['PB', author],
    ['M3', dataSet],
    ['N1', view],
    ['N1', publishedAt(source)],
    ['UR', url],
    ['Y2', isoDate(readOn).replaceAll('-', '/')],
    ['ER', ''],
  ];
  return fields
    .filter(([tag, value]) => tag === 'ER' || value !== '')
    .map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`)
    .join('');
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
  return oneLine(
    text.replace(/[\\{}~^<>|\u00a0&%$#_]/g, (character) => LATEX[character] ?? `\\${character}`),
  );
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function yearOf({ published }: CitedView): string {
  return published.slice(0, 4);
}

/** The day in local time: `2026-11-22`. */
function isoDate(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
