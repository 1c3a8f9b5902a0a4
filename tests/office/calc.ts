import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAM = process.env['SOFFICE'] ?? 'soffice';

/** The language in which Calc reads what is typed or pasted. */
type CalcLocale = 'en-US' | 'nb-NO';

/**
 * What Calc makes of files, by name, as its own XML ("Flat ODS"); those of one ending at once, since it starts slowly.
 * @throws where there is no LibreOffice, or it cannot read a file.
 */
export function readInCalc<Name extends string>(
  locale: CalcLocale,
  files: Readonly<Record<Name, string | Uint8Array>>,
): Readonly<Record<Name, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'calc-'));
  const names = Object.keys(files) as Name[];
  try {
    for (const name of names) writeFileSync(join(folder, name), files[name]);
    writeLocale(join(folder, 'profile'), locale);
    const filter = names.every((name) => name.endsWith('.html')) ? ['--infilter=HTML (StarCalc)'] : [];
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(PROGRAM, [profile, '--headless', ...filter, '--convert-to', 'fods', ...names], {
      cwd: folder,
      stdio: 'pipe',
    });
    const read = names.map((name) => [
      name,
      readFileSync(join(folder, name.replace(/\.[^.]+$/, '.fods')), 'utf8'),
    ]);
    return Object.fromEntries(read) as Record<Name, string>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cells of the first sheet: a number, or a text. */
export function cellsIn(fods: string): readonly (readonly (number | string)[])[] {
  const [sheet = ''] = fods.split('</table:table>');
  return sheet
    .split('<table:table-row')
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
        ([, attributes = '', content = '']) => {
          const value = / office:value="([^"]*)"/.exec(attributes)?.[1];
          const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
          const cell = value === undefined ? content.replace(/<[^>]*>/g, '').trim() : Number(value);
          return Array<number | string>(cell === '' ? 1 : times).fill(cell);
        },
      ),
    );
}

function writeLocale(profile: string, locale: CalcLocale): void {
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>
`,
  );
}
