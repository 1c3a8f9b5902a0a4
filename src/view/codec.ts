/**
 * One key of the query: `parse` gives null for a text that is no value of it, `serialize` is its inverse. An empty text
 * says nothing: it is never parsed, and is what a value is written as that needs no saying.
 */
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

/** A codec of a fixed list of words, or none of them. */
export function oneOrNone<T extends string>(values: readonly T[]): Codec<T | null> {
  return { ...oneOf(values), serialize: (value) => value ?? '' };
}

/** A codec of several words of a list, separated by commas; read in the order of the list, each once. */
export function someOf<T extends string>(values: readonly T[]): Codec<readonly T[]> {
  return {
    parse: (text) => {
      const named = text.split(',');
      const known = named.every((name) => values.some((value) => value === name));
      return known ? values.filter((value) => named.includes(value)) : null;
    },
    serialize: (chosen) => chosen.join(','),
    allowed: [...values, values.join(',')],
  };
}

/** A codec of up to `most` different names of a list, separated by commas; they keep their order. */
export function upTo<T extends string>(most: number, names: readonly T[]): Codec<readonly T[]> {
  return {
    parse: (text) => {
      const asked = text.split(',');
      const known = asked.flatMap((name) => names.find((value) => value === name) ?? []);
      const isWhole = known.length === asked.length && new Set(known).size === known.length;
      return isWhole && known.length <= most ? known : null;
    },
    serialize: (chosen) => chosen.join(','),
    // of a long list the form, by an example
    allowed: most > 1 ? [names.slice(0, most).join(',')] : names,
  };
}

/** The codec of what is switched on by `1`. */
export const SWITCH: Codec<boolean> = {
  parse: (text) => (text === '1' ? true : null),
  serialize: (on) => (on ? '1' : ''),
  allowed: ['1'],
};

/** The codec of what is switched off by `0`. */
export const OFF_SWITCH: Codec<boolean> = {
  parse: (text) => (text === '0' ? false : null),
  serialize: (on) => (on ? '' : '0'),
  allowed: ['0'],
};

/** A codec of a number of things, from 1 to `most`; null for all of them. */
export function countUpTo(most: number): Codec<number | null> {
  return {
    parse: (text) => (/^[1-9]\d*$/.test(text) && Number(text) <= most ? Number(text) : null),
    serialize: (count) => (count === null ? '' : String(count)),
    allowed: ['1', String(most)],
  };
}

/** A codec of any text of so many characters. */
export function textUpTo(longest: number): Codec<string> {
  return {
    parse: (text) => (text.length <= longest ? text : null),
    serialize: (text) => text,
    allowed: [`1–${longest}`],
  };
}
