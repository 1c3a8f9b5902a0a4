/** What makes a spreadsheet take a cell for a formula: also after spaces, and in full width. */
const FORMULA_START = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A number, or the sign for nil. */
const HARMLESS = /^-?(\d+([.,]\d+)?)?$/;

/**
 * A text that no spreadsheet runs as a formula: an apostrophe goes before one that it would (OWASP, "CSV injection").
 * Numbers and a lone `-` stay as they are.
 */
export function escapeFormula(text: string): string {
  return FORMULA_START.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}
