import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What a reader's first view may cost, in bytes as a host sends them that knows brotli: the page, and its scripts. */
export const BUDGETS = { html: 14_000, script: 75_000 } as const;

/** What has a budget. */
export interface Weighed {
  readonly what: string;
  /** In bytes. */
  readonly budget: number;
  /** The choices of which the largest counts: the files of each, below the site's root. */
  readonly choices: readonly (readonly string[])[];
}

/**
 * What each kind of page and the scripts cost in a folder that holds the site, compressed, as lines of text: the largest
 * of its kind, its size, and what is left of its budget.
 */
export function sizeTable(folder: string, weighed: readonly Weighed[]): string {
  const bytesOf = (files: readonly string[]) =>
    files.map((file) => statSync(join(folder, `${file}.br`)).size).reduce((sum, size) => sum + size, 0);
  const lines = weighed.flatMap(({ what, budget, choices }) => {
    const bytes = choices.map(bytesOf);
    const largest = Math.max(...bytes);
    const files = choices[bytes.indexOf(largest)];
    return files ? [[what, files.join(' + '), grouped(largest), grouped(budget - largest)]] : [];
  });
  return aligned([['brotli 11', 'largest', 'bytes', 'left of the budget'], ...lines]);
}

/** 14000 as 14 000. */
const grouped = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ' ');

/** Rows of text in columns; the first two are words. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
