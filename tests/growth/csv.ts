import Papa from 'papaparse';

/** Comma-separated text as the codebooks have it, with a line feed at the end of each line. */
export function csv(lines: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    lines.map((line) => [...line]),
    { newline: '\n' },
  )}\n`;
}
