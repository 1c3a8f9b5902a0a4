import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameHeight } from '../../src/embed/frame-height.ts';
import { heightMessages } from '../../src/embed/height-messages.ts';

describe('frameHeight', () => {
  it('reads the height out of what an embed sends', () => {
    const told = heightMessages('https://example.org/europe/?embed=1', 812).map(frameHeight);
    expect(told.filter((height) => height !== null)).toEqual([812]);
  });

  it.each([
    ['another sentinel', { sentinel: 'imp', type: 'embed-size', height: 300 }],
    ['another type', { sentinel: 'amp', type: 'send-embed-state', height: 300 }],
    ['no height', { sentinel: 'amp', type: 'embed-size' }],
    ['a text', { sentinel: 'amp', type: 'embed-size', height: '300' }],
    ['nothing', { sentinel: 'amp', type: 'embed-size', height: 0 }],
    ['a fraction', { sentinel: 'amp', type: 'embed-size', height: 300.5 }],
    ['no end', { sentinel: 'amp', type: 'embed-size', height: Infinity }],
    ['a mistake', { sentinel: 'amp', type: 'embed-size', height: 100_000 }],
  ])('takes %s for no height', (_, message) => {
    expect(frameHeight(message)).toBeNull();
  });

  it('takes any other message for no height', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(frameHeight(message)).toBeNull();
      }),
    );
  });
});
