import writeExcelFile from 'write-excel-file/browser';
import type { ShareWords } from '../../messages/share-words.ts';
import type { ExportedTable } from './exported-table.ts';
import { workbook, WORKBOOK_FONT } from './workbook.ts';
import { printSetup } from './workbook-print.ts';

/** The table as an XLSX file. With all that it takes, for it is loaded when a workbook is asked for. */
export function workbookFile(table: ExportedTable, words: ShareWords['workbook']): Promise<Blob> {
  const sheets = workbook(table, words);
  return writeExcelFile(sheets, { ...WORKBOOK_FONT, features: [printSetup(sheets)] }).toBlob();
}
