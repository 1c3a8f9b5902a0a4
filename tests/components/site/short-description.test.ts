import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortDescription } from '../../../src/components/site/short-description.ts';

describe('what search engines are told of a page', () => {
  it('is whole sentences, and figures in them are not cut', () => {
    const first = '11\u00a0202 people moved to Agder and Rogaland in 2011, 15.6 per 1\u00a0000 inhabitants.';
    const second = 'The largest group were Polish citizens, 18.1\u00a0%.';
    const third =
      'Compared with Norway as a whole, Venezuelan citizens are most over-represented (index 3.74).';
    expect(shortDescription(`${first} ${second} ${third}`)).toBe(`${first} ${second}`);
    expect(shortDescription(first)).toBe(first);
  });

  it('is the beginning of a sentence that is too long, to the end of a word', () => {
    const short = shortDescription(`${'word, '.repeat(40)}end.`);
    expect(short).toMatch(/word …$/);
  });

  it('is never longer than 160 characters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 600 }), (text) => {
        expect(shortDescription(text).length).toBeLessThanOrEqual(160);
      }),
    );
  });
});
