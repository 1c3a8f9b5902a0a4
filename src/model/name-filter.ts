/** Letters that Unicode does not decompose into a base letter and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', đ: 'd', ł: 'l', ß: 'ss', ı: 'i' };

/** A name as the filter compares it: without case and diacritics; "Sør-Korea" is "sor-korea". */
export function foldName(name: string): string {
  return baseLetters(name.toLowerCase()).replace(/\s+/g, ' ').trim();
}

function baseLetters(lower: string): string {
  if (/^[ -~]*$/.test(lower)) return lower; // ASCII, as most: nothing to decompose
  return lower
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[øæđłßı]/g, (letter) => BASE_LETTERS[letter] ?? letter);
}

/** A test for names that contain `query`, blind to case and diacritics; every name passes an empty query. */
export function nameFilter(query: string): (name: string) => boolean {
  const wanted = foldName(query);
  if (wanted === '') return () => true;
  return (name) => foldName(name).includes(wanted);
}
