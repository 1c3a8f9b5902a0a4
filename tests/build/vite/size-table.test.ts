import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sizeTable } from '../../../src/build/vite/size-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
afterEach(() => rmSync(folder, { recursive: true }));

describe('the table of sizes', () => {
  it('has the largest of each kind, by what its files weigh together, and what is left', () => {
    mkdirSync(join(folder, 'nb'));
    const sizes = {
      'index.html': 12_999,
      'nb/index.html': 13_158,
      'app.js': 73_392,
      'en.js': 2120,
      'nb.js': 2459,
    };
    for (const [file, size] of Object.entries(sizes)) {
      writeFileSync(join(folder, file), 'longer than when it is compressed'.repeat(9000));
      writeFileSync(join(folder, `${file}.br`), Buffer.alloc(size));
    }
    const table = sizeTable(folder, [
      { what: 'page', budget: 14_000, choices: [['index.html'], ['nb/index.html']] },
      {
        what: 'script',
        budget: 75_000,
        choices: [
          ['app.js', 'en.js'],
          ['app.js', 'nb.js'],
        ],
      },
    ]);
    expect(table).toBe(
      [
        'brotli 11  largest          bytes  left of the budget',
        'page       nb/index.html   13 158                 842',
        'script     app.js + nb.js  75 851                -851',
      ].join('\n'),
    );
  });
});
