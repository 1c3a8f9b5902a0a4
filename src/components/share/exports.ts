import { copyTable } from './clipboard.ts';
import { copiedTable } from './copied-table.ts';
import type { CsvDialect } from './csv.ts';
import { csv, NORDIC_CSV, PLAIN_CSV } from './csv.ts';
import type { DialogSite } from './dialog-site.ts';
import type { ExportedTable } from './exported-table.ts';
import { exportedTable } from './exported-table.ts';
import type { PictureChoice } from './figure-svg.ts';
import { figureSvg } from './figure-svg.ts';
import { figureFileStem, tableFileStem } from './file-name.ts';
import { jsonFile } from './json-file.ts';
import { provenanceOf } from './provenance.ts';
import type { Picture } from './picture-exports.ts';
import { exportPicture, PICTURE_EXPORTS } from './picture-exports.ts';
import { saveFile } from './save-file.ts';
import { sourceFacts } from './source-facts.ts';

export const TABLE_EXPORTS = ['csv', 'excelCsv', 'xlsx', 'json', 'copy'] as const;
export type ExportName = (typeof TABLE_EXPORTS)[number] | (typeof PICTURE_EXPORTS)[number];

/** What a reader can choose of the exports. */
export interface ExportChoices {
  /** Whether a CSV file begins with lines that say where it is from. */
  readonly sourceLines: boolean;
  /** What a picture shows, and how. */
  readonly picture: PictureChoice;
}

/**
 * What each export does with the view on screen; gives the words that say that it is done. Rejects where a library cannot
 * be loaded or the browser cannot draw.
 */
export const EXPORTS: Readonly<
  Record<ExportName, (site: DialogSite, choices: ExportChoices) => Promise<string>>
> = {
  csv: async (site, choices) => saveCsv(site, `${tableFileStem(site)}.csv`, PLAIN_CSV, choices),
  excelCsv: async (site, choices) =>
    saveCsv(site, `${tableFileStem(site)}-semicolon.csv`, NORDIC_CSV, choices),
  xlsx: async (site) => {
    const { workbookFile } = await import('./workbook-file.ts');
    const content = await workbookFile(tableOnScreen(site), site.words.workbook);
    return save(site, `${tableFileStem(site)}.xlsx`, content);
  },
  json: async (site) =>
    save(site, `${tableFileStem(site)}.json`, jsonFile(site, tableOnScreen(site)), 'application/json'),
  copy: async (site) => {
    const done = await copyTable(copiedTable(tableOnScreen(site), site.locale));
    return done ? site.words.download.copied : site.words.download.refused;
  },
  svg: (site, { picture }) => exportPicture('svg', pictureOf(site, picture), site.words),
  png: (site, { picture }) => exportPicture('png', pictureOf(site, picture), site.words),
  copyPicture: (site, { picture }) => exportPicture('copyPicture', pictureOf(site, picture), site.words),
};

function pictureOf(site: DialogSite, choice: PictureChoice): Picture {
  return { svg: () => figureSvg(site, choice), stem: figureFileStem(site, choice.figure) };
}

function tableOnScreen(site: DialogSite): ExportedTable {
  return exportedTable(site, provenanceOf(site));
}

function saveCsv(
  site: DialogSite,
  name: string,
  dialect: CsvDialect,
  { sourceLines }: ExportChoices,
): string {
  const table = tableOnScreen(site);
  const facts = sourceLines ? sourceFacts(table, site.words.workbook) : [];
  return save(site, name, csv(table, dialect, facts), 'text/csv;charset=utf-8');
}

function save({ words }: DialogSite, name: string, content: string | Blob, type?: string): string {
  saveFile(name, typeof content === 'string' ? new Blob([content], { type: type ?? '' }) : content);
  return words.download.saved(name);
}
