/** Where the site's colours stand; the pictures use those of its light theme. */
export const COLOURS_FILE = 'src/components/styles/colours.css';

/** A colour of the light theme by its name: `step-0`, `ink`. Throws for a name that the style sheet does not have. */
export type Theme = (name: string) => string;

/** Reads the light theme from a style sheet with lines such as `--ink: light-dark(#1a2326, #e8ecec);`. */
export function lightTheme(css: string): Theme {
  const colours = new Map(
    [...css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{3,8})\s*,/gi)].map(
      ([, name = '', colour = '']) => [name, colour],
    ),
  );
  return (name) => {
    const colour = colours.get(name);
    if (colour) return colour;
    throw new Error(
      `${COLOURS_FILE}: no colour --${name}; a line such as --${name}: light-dark(#1a2326, #e8ecec); would be right`,
    );
  };
}
