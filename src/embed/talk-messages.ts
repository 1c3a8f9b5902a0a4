/**
 * The messages by which the page around an embed steers it, and hears what its reader does. Version 1; a change of their
 * meaning gets another number.
 */
export const TALK_VERSION = 1;

/** What a host may set: keys of the address, with their values as they stand there. */
export const STEERED_KEYS = ['with', 'measure', 'region', 'sort'] as const;
type SteeredKey = (typeof STEERED_KEYS)[number];

/** What a host sets; an empty text is the key's default. */
export type Steering = Readonly<Partial<Record<SteeredKey, string>>>;

/** What the host hears. */
export type TalkMessage = { readonly version: typeof TALK_VERSION } & (
  | { readonly type: 'immigration:ready'; readonly view: string }
  | { readonly type: 'immigration:view'; readonly view: string }
  | { readonly type: 'immigration:select'; readonly region: string | null }
);

const SET = 'immigration:set';

/** No value of a key is longer. */
const LONGEST = 200;

/**
 * Reads `event.data` of a message that steers: `{type: 'immigration:set', version: 1, measure: 'index', region: ''}`. Null
 * for whatever has another form, be it by one key.
 */
export function parseSteering(data: unknown): Steering | null {
  if (typeof data !== 'object' || data === null || !('type' in data && 'version' in data)) return null;
  const { type, version, ...rest } = data;
  if (type !== SET || version !== TALK_VERSION) return null;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(rest);
  const steering: Partial<Record<SteeredKey, string>> = {};
  for (const [name, value] of entries) {
    const key = STEERED_KEYS.find((known) => known === name);
    if (key === undefined || typeof value !== 'string' || value.length > LONGEST) return null;
    steering[key] = value;
  }
  return steering;
}
