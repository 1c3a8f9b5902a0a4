import { describe, expect, it } from 'vitest';
import { labelKey, splitMarks, splitNote } from '../../../src/build/parse/label.ts';

describe('footnote marks', () => {
  it.each([
    ['Serbia ¹', 'Serbia', ['¹']],
    ['Asia, Turkey included ¹', 'Asia, Turkey included', ['¹']],
    ['Serbia¹', 'Serbia', ['¹']],
    ['Serbia ¹, ²', 'Serbia', ['¹', '²']],
    ['Serbia ¹²', 'Serbia', ['¹²']],
    ['Poland', 'Poland', []],
    ['America,', 'America,', []],
  ])('of %s', (text, label, marks) => {
    expect(splitMarks(text)).toEqual({ label, marks });
  });

  it('stand at the head of a note', () => {
    expect(splitNote('¹ 1 November 2006')).toEqual({ mark: '¹', text: '1 November 2006' });
    expect(splitNote('1 November 2006')).toBeNull();
  });
});

describe('labels', () => {
  it('are the same with a line break left in them and without', () => {
    expect(labelKey('Bosnia- Herzegovina')).toBe(labelKey('Bosnia-Herzegovina'));
    expect(labelKey(' United\u00a0 Kingdom ')).toBe(labelKey('United Kingdom'));
    expect(labelKey('Iran')).not.toBe(labelKey('Iraq'));
  });
});
