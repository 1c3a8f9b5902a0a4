import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mendedStream } from '../../src/worker/mended-stream.ts';

/** A body that arrives in these pieces and then ends, or breaks off. */
function body(pieces: readonly Uint8Array[], breaksOff: boolean): ReadableStream<Uint8Array> {
  const left = [...pieces];
  return new ReadableStream({
    pull: (controller) => {
      const next = left.shift();
      if (next) controller.enqueue(next);
      else if (breaksOff) controller.error(new TypeError('network error'));
      else controller.close();
    },
  });
}

const bytesOf = async (stream: ReadableStream<Uint8Array>) => [
  ...new Uint8Array(await new Response(stream).arrayBuffer()),
];

const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 5 }), { maxLength: 6 });

describe('a mended stream', () => {
  it('passes on what arrives whole, and asks for no copy', () =>
    fc.assert(
      fc.asyncProperty(pieces, async (arriving) => {
        const copy = vi.fn(async () => null);
        const { stream, ended } = mendedStream(body(arriving, false), { copy, onLost: async () => {} });
        expect(await bytesOf(stream)).toEqual(arriving.flatMap((piece) => [...piece]));
        await ended;
        expect(copy).not.toHaveBeenCalled();
      }),
    ));

  it('goes on, wherever an answer breaks off, with the copy that begins with the same bytes', () =>
    fc.assert(
      fc.asyncProperty(pieces, fc.uint8Array(), async (arrived, missing) => {
        const whole = [...arrived.flatMap((piece) => [...piece]), ...missing];
        const onLost = vi.fn(async () => {});
        const copy = async () => Uint8Array.from(whole);
        const { stream, ended } = mendedStream(body(arrived, true), { copy, onLost });
        expect(await bytesOf(stream)).toEqual(whole);
        await ended;
        expect(onLost).not.toHaveBeenCalled();
      }),
    ));

  it.each([
    ['there is no copy', null],
    ['the copy is of another deployment', Uint8Array.of(1, 2, 9, 4, 5)],
    ['the copy is shorter than what has arrived', Uint8Array.of(1, 2)],
  ])('breaks off, and says so, where %s', async (_, copied) => {
    const onLost = vi.fn(async () => {});
    const arrived = [Uint8Array.of(1, 2), Uint8Array.of(3)];
    const { stream, ended } = mendedStream(body(arrived, true), { copy: async () => copied, onLost });
    await expect(bytesOf(stream)).rejects.toThrow('network error');
    await ended;
    expect(onLost).toHaveBeenCalledOnce();
  });

  it('passes on each piece before the next one is there', async () => {
    const stalled = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Uint8Array.of(1, 2, 3)),
    });
    const { stream } = mendedStream(stalled, { copy: async () => null, onLost: async () => {} });
    const { value } = await stream.getReader().read();
    expect(value).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('lets go of an answer that nobody wants any more', async () => {
    const cancel = vi.fn();
    const { stream, ended } = mendedStream(new ReadableStream({ cancel }), {
      copy: async () => null,
      onLost: async () => {},
    });
    await stream.cancel('gone elsewhere');
    await ended;
    expect(cancel).toHaveBeenCalledWith('gone elsewhere');
  });
});
