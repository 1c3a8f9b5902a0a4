import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText } from '../../../src/build/pictures/fitted-text.ts';

/** Every character half as wide as it is high. */
const widthOf = (line: string) => line.length / 2;

describe('fitText', () => {
  it('keeps the largest size where it can, and gives lines of about the same length', () => {
    expect(
      fitText('Rest of South and Central America', { width: 200, mostLines: 2, largest: 20 }, widthOf),
    ).toEqual({ size: 20, lines: ['Rest of South and', 'Central America'] });
    expect(fitText('one two three four', { width: 80, mostLines: 2, largest: 10 }, widthOf).lines).toEqual([
      'one two',
      'three four',
    ]);
  });

  it('shrinks what would take more lines, or what has too long a word', () => {
    const { size, lines } = fitText('aaaa bbbb cccc', { width: 50, mostLines: 1, largest: 20 }, widthOf);
    expect(lines).toEqual(['aaaa bbbb cccc']);
    expect(size).toBeLessThanOrEqual(50 / 7);
    expect(size).toBeGreaterThan(6.5);
    expect(fitText('abcdefghij', { width: 50, mostLines: 3, largest: 20 }, widthOf).size).toBe(10);
  });

  it('breaks no number at its no-break space', () => {
    const { lines } = fitText('12\u00a0861 citizens', { width: 50, mostLines: 2, largest: 10 }, widthOf);
    expect(lines).toEqual(['12\u00a0861', 'citizens']);
  });

  it('keeps every word, every line within the width and no more lines than asked for', () => {
    const words = fc.array(fc.stringMatching(/^\S{1,20}$/), { maxLength: 20 });
    const box = fc.record({
      width: fc.integer({ min: 50, max: 900 }),
      mostLines: fc.integer({ min: 1, max: 4 }),
      largest: fc.integer({ min: 8, max: 140 }),
    });
    fc.assert(
      fc.property(words, box, (wanted, room) => {
        const { size, lines } = fitText(wanted.join(' '), room, widthOf);
        expect(lines.join(' ').split(' ')).toEqual(wanted.length > 0 ? wanted : ['']);
        expect(lines.length).toBeLessThanOrEqual(room.mostLines);
        expect(size).toBeLessThanOrEqual(room.largest);
        for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(room.width + 1e-6);
      }),
    );
  });
});
