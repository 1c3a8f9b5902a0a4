import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../src/build/parse/parse-table.ts';
import { followAdvice } from './follow-advice.ts';
import { CODEBOOKS, rawRows, TEXT, withField } from './published-text.ts';

/** The rows and their labels as the text has them, footnote marks included. */
const ROWS = rawRows(TEXT).map(({ index, label }) => ({
  index,
  label,
  written: TEXT.split('\n')[index]?.split('\t')[0] ?? '',
}));

const PAIRS = ROWS.flatMap((row) =>
  ROWS.filter((other) => other !== row).map((other) => [row, other] as const),
);

function faultsOf(text: string) {
  const parsed = parseTable(text, CODEBOOKS);
  return parsed.ok ? [] : parsed.faults;
}

describe('labels', { timeout: 300_000 }, () => {
  it('replaced by any other are refused in one message, which tells the right one', () => {
    const seen = {
      replaced: 0,
      refused: 0,
      'in one message': 0,
      'right when followed': 0,
      'accepted though wrong': 0,
    };
    for (const [row, other] of PAIRS) {
      const text = withField(TEXT, row.index, 0, other.label);
      const faults = faultsOf(text);
      seen.replaced += 1;
      if (faults.length > 0) seen.refused += 1;
      const own = faults.filter(({ message }) => message.includes('already'));
      if (own.length === 1 && own[0]?.line === row.index + 1) seen['in one message'] += 1;
      const followed = followAdvice(text, faults);
      const right = withField(TEXT, row.index, 0, row.label);
      if (followed === right) seen['right when followed'] += 1;
      else if (faultsOf(followed).length === 0) seen['accepted though wrong'] += 1;
    }
    expect(seen).toEqual({
      replaced: 5112,
      refused: 5112,
      'in one message': 5112,
      'right when followed': 5112,
      'accepted though wrong': 0,
    });
  });

  it('exchanged between any two rows are refused', () => {
    const accepted = PAIRS.filter(([row, other]) => {
      if (row.index > other.index) return false;
      const text = withField(withField(TEXT, row.index, 0, other.written), other.index, 0, row.written);
      return faultsOf(text).length === 0;
    });
    expect(accepted).toEqual([]);
  });
});

describe('two rows with one label', () => {
  const poland = ROWS.find(({ label }) => label === 'Poland')?.index ?? 0;
  const lines = TEXT.split('\n');
  const line = lines[poland] ?? '';
  const wrong = line.replace('794', '749');

  it.each([
    ['below', [line, wrong], 28],
    ['above', [wrong, line], 27],
  ])('and a wrong figure in the one %s: that one is not believed', (_, both, at) => {
    expect(faultsOf(lines.toSpliced(poland, 1, ...both).join('\n'))).toEqual([
      { line: at, column: 1, message: `Poland: row stands in line ${at === 28 ? 27 : 28} already` },
    ]);
  });

  it('and other figures advise none for a row that is missing beside them', () => {
    const copied = lines.toSpliced(poland, 1, line, wrong).filter((text) => !text.startsWith('Romania'));
    const messages = faultsOf(copied.join('\n')).map(({ message }) => message);
    expect(messages).toContain('Poland: row stands in line 27 already; "Romania" is expected here');
    expect(messages.join('\n')).not.toContain('figures must be');
  });
});
