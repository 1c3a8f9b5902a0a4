/** The attributes of a cell by which spreadsheets know its number, whatever its text and their language are. */
type NumberAttributes = Readonly<Record<'sdval' | 'sdnum' | 'x:num' | 'data-sheets-value', string>>;

/** LibreOffice's number of US English, in which `sdval` is written. */
const US_ENGLISH = '1033;';

/** Google's name of the type of a number, and the keys of type and value. */
const SHEETS_NUMBER = 3;
const sheetsValue = (value: number) => JSON.stringify({ 1: SHEETS_NUMBER, [SHEETS_NUMBER]: value });

/**
 * How a cell of an HTML table says its number to LibreOffice (`sdval`, `sdnum`), Excel (`x:num`) and Google Sheets. Without
 * it they guess from the text: an English one takes `8 201` and `0,88` for words, a Norwegian one `0.88`.
 */
export function numberAttributes(value: number): NumberAttributes {
  return {
    sdval: String(value),
    sdnum: US_ENGLISH,
    'x:num': String(value),
    'data-sheets-value': sheetsValue(value),
  };
}
