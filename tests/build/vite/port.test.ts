import { describe, expect, it } from 'vitest';
import { serverAt } from '../../../src/build/vite/port.ts';

describe('the port', () => {
  it('is the one that is asked for, and no other', () => {
    expect(serverAt('8080')).toEqual({ port: 8080, strictPort: true });
  });

  it.each([undefined, '', ' '])('is left to the server for %j', (value) => {
    expect(serverAt(value)).toEqual({});
  });

  it.each(['abc', '0', '65536', '80.5', '-1'])('is refused for %j', (value) => {
    expect(() => serverAt(value)).toThrow(
      `PORT: "${value}" is no port; a whole number from 1 to 65535 would be right`,
    );
  });
});
