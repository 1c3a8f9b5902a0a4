/** What takes over where an answer breaks off. */
export interface Remedy {
  /** The copy of the same file; null where there is none. */
  readonly copy: () => Promise<Uint8Array | null>;
  /** Called where no copy begins as the answer did, so that none can go on in its place. */
  readonly onLost: () => Promise<void>;
}

export interface MendedStream {
  readonly stream: ReadableStream<Uint8Array>;
  /** Settles when all has been passed on, or nobody wants it any more. */
  readonly ended: Promise<void>;
}

/**
 * The bytes of an answer, each as soon as it is there. Where they break off, the rest comes from a copy that begins with
 * the same bytes.
 */
export function mendedStream(answer: ReadableStream<Uint8Array>, { copy, onLost }: Remedy): MendedStream {
  const reader = answer.getReader();
  const passed: Uint8Array[] = [];
  let end: () => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read();
        if (!done) {
          passed.push(value);
          return controller.enqueue(value);
        }
        controller.close();
      } catch (error) {
        const rest = restAfter(passed, await copy());
        if (rest === null) {
          controller.error(error);
          await onLost();
        } else {
          if (rest.length > 0) controller.enqueue(rest);
          controller.close();
        }
      }
      end();
    },
    cancel: async (reason) => {
      end();
      await reader.cancel(reason);
    },
  });
  return { stream, ended };
}

/** What follows these bytes in a copy; null where it does not begin with them. */
function restAfter(passed: readonly Uint8Array[], copy: Uint8Array | null): Uint8Array | null {
  if (copy === null) return null;
  let at = 0;
  for (const bytes of passed) {
    const offset = at;
    if (!bytes.every((byte, i) => copy[offset + i] === byte)) return null;
    at += bytes.length;
  }
  return copy.subarray(at);
}
