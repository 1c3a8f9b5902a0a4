/** What is wrong with an input file, and where. */
export interface Fault {
  /** 1-based line of the file. */
  readonly line: number;
  /** 1-based field of the line: tab-separated in the table, comma-separated in a codebook. */
  readonly column: number;
  /** What is there, and what would be right. */
  readonly message: string;
}

export interface FileFault extends Fault {
  /** Path as the reader knows it. */
  readonly file: string;
}

/**
 * The faults at the places of the file that are nearest to them: what is missing at the end of a line or of the file
 * would stand where there is nothing to point at. `fieldCounts` are the numbers of fields by line.
 */
export function withinFile(faults: readonly Fault[], fieldCounts: readonly number[]): readonly Fault[] {
  return faults.map((fault) => {
    const line = Math.max(1, Math.min(fault.line, fieldCounts.length));
    const column = Math.max(1, Math.min(fault.column, fieldCounts[line - 1] ?? 1));
    return { ...fault, line, column };
  });
}

/** The faults in the order of the file; those at one position keep the order that they were found in. */
export function inFileOrder(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

export function inFile(file: string, faults: readonly Fault[]): readonly FileFault[] {
  return faults.map((fault) => ({ file, ...fault }));
}

/** `FILE:LINE:COLUMN: message`, on one line. */
export function formatFault({ file, line, column, message }: FileFault): string {
  return `${file}:${line}:${column}: ${message}`;
}

/**
 * Text of an input file as a message may carry it: in quotation marks, on one line, at most 80 characters. What cannot
 * be seen is escaped, and among Latin letters also those of other scripts, some of which look like them.
 */
export function quoted(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  const unseen = /\p{Script=Latin}/u.test(short) ? UNSEEN_IN_LATIN : UNSEEN;
  return JSON.stringify(short).replace(unseen, (character) =>
    Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''),
  );
}

/** JSON leaves these as they are, and terminals break lines at them, obey them or do not show them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}|[\u2010\u2011]/gu;
const UNSEEN_IN_LATIN = new RegExp(`${UNSEEN.source}|(?!\\p{Script=Latin})\\p{L}`, 'gu');

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
