import { join } from 'node:path';
import type { ThemeColours } from '../../pictures/theme.ts';
import { readTheme } from '../../pictures/theme.ts';
import { readText } from '../parse/load-table.ts';

/** Where the site's colours stand; the link pictures use those of its light theme. */
const COLOURS_FILE = 'src/components/styles/colours.css';

/** The light theme of the project in a folder. */
export function lightTheme(root: string): ThemeColours {
  return readTheme(readText(join(root, COLOURS_FILE), COLOURS_FILE), 'light');
}
