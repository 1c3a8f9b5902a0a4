/** Characters that take no room on screen: soft hyphen, zero-width space and joiners, directions, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** U+2010 and U+2011 look like the hyphen of every keyboard. */
const HYPHENS = /[\u2010\u2011]/g;

/** What most fields are: printable ASCII, words with one space between them. */
const PLAIN = /^(?:[!#-~]+(?: [!#-~]+)*)?$/;

const QUOTED = /^"((?:[^"]|"")*)"$/;

/**
 * A field without what copying and saving add to it and a reader cannot see: invisible characters, look-alike hyphens,
 * white space at its ends and twice in a row, and the quotation marks that spreadsheets put around a field.
 */
export function cleanField(field: string): string {
  if (PLAIN.test(field)) return field;
  const plain = singleSpaced(field.replace(INVISIBLE, '').replace(HYPHENS, '-').normalize('NFC'));
  const inside = QUOTED.exec(plain)?.[1];
  return inside === undefined ? plain : singleSpaced(inside.replaceAll('""', '"'));
}

function singleSpaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The fields without the empty ones at their end, but no fewer than `least`: spreadsheets fill lines up with tabs. */
export function withoutPadding(fields: readonly string[], least: number): readonly string[] {
  const filled = fields.findLastIndex((field) => field !== '') + 1;
  return fields.slice(0, Math.max(filled, least));
}
