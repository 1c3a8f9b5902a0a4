/** One key of the query: `parse` gives null for a text that is no value of it, `serialize` is its inverse. */
export interface Codec<T> {
  readonly parse: (text: string) => T | null;
  readonly serialize: (value: T) => string;
  /** What would be right, to tell a reader: the values themselves or, if there are too many, their form. */
  readonly allowed: readonly string[];
}

/** A codec of a fixed list of words. */
export function oneOf<T extends string>(values: readonly T[]): Codec<T> {
  return {
    parse: (text) => values.find((value) => value === text) ?? null,
    serialize: (value) => value,
    allowed: values,
  };
}
