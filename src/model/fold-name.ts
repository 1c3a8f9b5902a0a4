/** Letters that Unicode does not decompose into a base letter and a mark, and the second small sigma of Greek. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
  ς: 'σ',
};

/** What joins no words and is not seen or not heard: marks, invisible characters, apostrophes and full stops. */
const UNHEARD = /[\p{Mark}\p{Cf}\p{Default_Ignorable_Code_Point}.'‘’ʻʼ`´]/gu;

/**
 * A name as names are compared: lower-case letters and digits, words one space apart; "U.S.A." is "usa", "Sør‑Korea"
 * and "sor  korea" are "sor korea". Blind to case, marks, compatibility forms (NFKD), invisible characters, and to
 * kinds of dash, space and punctuation. Folding a folded name changes nothing.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD') // lower case may compose
    .replace(UNHEARD, '')
    .replace(/[øæœđðþłßıς]/g, (letter) => BASE_LETTERS[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
