/**
 * A home page's HTML as it may stand at the address of another page: its way to the site's root is that page's. Both
 * paths are below the root. The app then draws the page asked for.
 */
export function standIn(html: string, home: string, path: string): string {
  return html.replaceAll(`="${wayUp(home)}`, `="${wayUp(path)}`);
}

/** The home page of the language that a path is in; undefined where it is in none. */
export function homeOf(homes: readonly string[], path: string): string | undefined {
  const above = homes.filter((home) => path.startsWith(home));
  return above.sort((a, b) => b.length - a.length)[0];
}

function wayUp(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
