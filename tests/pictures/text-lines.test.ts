import { describe, expect, it } from 'vitest';
import { textLines } from '../../src/pictures/text-lines.ts';
import { textWidth } from '../../src/pictures/text-width.ts';

const SIZE = 12;

describe('a text in lines', () => {
  it('is broken between words, none of its lines wider than it may be', () => {
    const text = 'Where the citizens of Bosnia and Herzegovina moved in Norway';
    const lines = textLines(text, 120, SIZE);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, SIZE)).toBeLessThanOrEqual(120);
  });

  it('breaks a word that is too long after its hyphen, and anywhere only where it has none', () => {
    expect(textLines('Bosnia-Hercegovina', 112, SIZE)).toEqual(['Bosnia-', 'Hercegovina']);
    const lines = textLines('Statsborgerskapene', 60, SIZE);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('Statsborgerskapene');
  });

  it('keeps together what a space keeps that does not break', () =>
    expect(textLines('or 12\u00a0%', 40, SIZE)).toEqual(['or', '12\u00a0%']));
});
