import { bench, describe } from 'vitest';
import { loadCodebooks } from '../../src/build/parse/load-table.ts';
import { parseTable } from '../../src/build/parse/parse-table.ts';
import { figureColumns } from '../../src/components/table/figure-columns.ts';
import { pageRows } from '../../src/components/table/page-rows.ts';
import { en } from '../../src/messages/en.ts';
import { speechIn } from '../../src/messages/messages.ts';
import { indexDataset } from '../../src/model/table.ts';
import type { View } from '../../src/view/view.ts';
import { parseView } from '../../src/view/query.ts';
import { syntheticTable } from './synthetic-table.ts';
import { timePerRow } from './time-per-row.ts';

const published = loadCodebooks(process.cwd());
const speech = speechIn('en', en);
const tables = [72, 720, 7_200, 72_000].map((rows) => {
  const { text, codebooks } = syntheticTable(rows, published);
  const parsed = parseTable(text, codebooks);
  if (!parsed.ok) throw new Error('the synthetic table was refused');
  return { rows, table: indexDataset(parsed.dataset) };
});

/** What a reader does to the table on the home page, as its address says it. */
const TASKS = {
  'sort by a region': '?sort=-trondelag',
  'sort by a region in a list': '?sort=-trondelag&rows=countries',
  'sort by an index in a list': '?sort=-trondelag&rows=countries&measure=index',
  'sort by name in a list': '?sort=citizenship&rows=countries',
  'filter by three letters': '?q=mon',
  'filter and sort': '?q=mo&sort=-total&rows=countries',
} as const;

for (const [task, search] of Object.entries(TASKS)) {
  describe(task, () => {
    for (const { rows, table } of tables) {
      const view: View = parseView(table, '', search).view;
      const subject = {
        scope: table.total,
        levels: Infinity,
        current: table.total,
        compared: null,
        contrast: null,
        region: null,
      };
      const columns = figureColumns({ table, ...view, ...speech }, null);
      const { timed, teardown } = timePerRow(task, rows);
      bench(
        `${rows} rows`,
        timed(() => {
          if (
            pageRows({ table, view, collator: speech.collator, rowFinder: null }, subject, columns).head
              .length > 1
          )
            throw new Error('the home page has one total above its rows at most');
        }),
        { teardown, time: 200, iterations: 5, warmupIterations: 2, warmupTime: 20 },
      );
    }
  });
}
