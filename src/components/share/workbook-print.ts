import type { Feature, Sheet } from 'write-excel-file/browser';
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** A sheet, and the part of it that is printed. */
export interface PrintedSheet extends Sheet<never> {
  readonly sheet: string;
  readonly printed: {
    /** How many columns and rows, from the first on. */
    readonly columns: number;
    readonly rows: number;
    /** Whether the first row stands at the top of each page. */
    readonly repeatsHeader: boolean;
  };
}

/** A feature for the library that reads no images or other files. */
interface Transforming {
  readonly files: Pick<NonNullable<Feature<unknown>['files']>, 'transform'>;
}

/** A4, by Excel's number; a printer that has other paper scales to it. */
const PAPER_A4 = 9;

/**
 * How the sheets are printed, which the library does not know by itself: as wide as a page and as many pages long as it
 * takes, what is of use on paper alone, the header on each page.
 */
export function printSetup(sheets: readonly PrintedSheet[]): Transforming {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => {
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
            const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
            return insertElementMarkupAccordingToOrderOfSiblings(xml, fit, order, 'worksheet');
          },
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup'
              ? { ...attributes, paperSize: PAPER_A4, fitToWidth: 1, fitToHeight: 0 }
              : attributes,
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const empty = findElement(xml, 'definedNames');
            const names = `<definedNames>${sheets.map(definedNames).join('')}</definedNames>`;
            if (!empty)
              throw new Error('workbook: no place for what is printed; <definedNames> was expected');
            return replaceElement(xml, empty, names);
          },
        },
      },
    },
  };
}

/** The defined names that tell a spreadsheet program which part of a sheet to print. */
function definedNames({ sheet, printed }: PrintedSheet, index: number): string {
  const own = sanitizeTextContent(`'${sheet.replaceAll("'", "''")}'!`);
  const name = (what: string, range: string) =>
    `<definedName name="_xlnm.${what}" localSheetId="${index}">${own}${range}</definedName>`;
  const last = getCellAddress(printed.rows - 1, printed.columns - 1).replace(/(\d+)/, '$$$1');
  return name('Print_Area', `$A$1:$${last}`) + (printed.repeatsHeader ? name('Print_Titles', '$1:$1') : '');
}
