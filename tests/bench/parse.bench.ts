import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { loadCodebooks } from '../../src/build/parse/load-table.ts';
import { parseTable } from '../../src/build/parse/parse-table.ts';
import { timePerRow } from './time-per-row.ts';
import { syntheticTable } from './synthetic-table.ts';

const published = loadCodebooks(fileURLToPath(new URL('../..', import.meta.url)));

describe('parse and prove', () => {
  for (const rows of [72, 720, 7_200, 72_000]) {
    const { text, codebooks } = syntheticTable(rows, published);
    const { timed, teardown } = timePerRow('parse and prove', rows);
    bench(
      `${rows} rows`,
      timed(() => {
        const parsed = parseTable(text, codebooks);
        if (!parsed.ok) throw new Error('the synthetic table was refused');
      }),
      { teardown, iterations: 3, warmupIterations: 1 },
    );
  }
});
