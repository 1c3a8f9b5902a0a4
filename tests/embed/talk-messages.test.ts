import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSteering, STEERED_KEYS } from '../../src/embed/talk-messages.ts';

const set = (rest: object) => parseSteering({ type: 'immigration:set', version: 1, ...rest });

describe('a message that steers', () => {
  it('sets any of four keys, each a text', () => {
    expect(set({ measure: 'index', region: '', with: 'lithuania,somalia', sort: '-total' })).toEqual({
      ...{ measure: 'index', region: '', with: 'lithuania,somalia', sort: '-total' },
    });
    expect(set({})).toEqual({});
  });

  it.each<object>([
    { q: 'poland' },
    { embed: '0' },
    { measure: 1 },
    { measure: null },
    { measure: ['index'] },
    { region: 'x'.repeat(201) },
    { measure: 'index', extra: '' },
    { version: 2, measure: 'index' },
    { version: '1', measure: 'index' },
    { type: 'immigration:view', measure: 'index' },
    { constructor: 'y' },
  ])('of another form is none: %o', (rest) => expect(set(rest)).toBeNull());

  it('is nothing else that a page may post', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parseSteering(data)).toBeNull();
        const mixed = parseSteering({ type: 'immigration:set', version: 1, measure: data });
        expect(mixed === null || typeof data === 'string').toBe(true);
      }),
    );
    expect(STEERED_KEYS).toHaveLength(4);
  });
});
