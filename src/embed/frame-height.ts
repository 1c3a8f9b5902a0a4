/**
 * The height that a message from an embedded page of ours tells, in CSS px; null for any other message. AMP's form, see
 * `height-messages.ts`.
 */
export function frameHeight(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('sentinel' in message && 'type' in message && 'height' in message)) return null;
  const { sentinel, type, height } = message;
  if (sentinel !== 'amp' || type !== 'embed-size') return null;
  return typeof height === 'number' && Number.isInteger(height) && height > 0 && height < TALLEST
    ? height
    : null;
}

/** A taller frame than this is a mistake. */
const TALLEST = 100_000;
