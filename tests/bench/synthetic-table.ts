import type { CitizenshipEntry } from '../../src/build/codebooks/citizenship-codebook.ts';
import type { Codebooks } from '../../src/build/codebooks/codebooks.ts';

/** A table of the published layout that adds up, and the codebooks that it is read with. */
export interface SyntheticTable {
  readonly text: string;
  readonly codebooks: Codebooks;
}

/** Rows of a group: its total, its countries and a residual. */
const GROUP = 18;

/** Rows between two headers, as in the published table. */
const PAGE = 36;

/**
 * Makes a table of any number of rows (2 or more): a total; groups of 16 countries and a residual; the rest countries
 * outside every group. The regions, titles and notes are those of `published`. The same number of rows gives the same
 * table.
 */
export function syntheticTable(rows: number, published: Codebooks): SyntheticTable {
  const { regions, footnotes } = published;
  const citizenships = Array.from({ length: rows }, (_, row) => entryAt(row, rows));
  const figures = figuresOf(citizenships, regions.length);
  const marked = citizenships.filter(({ kind }) => kind === 'country').slice(0, 3);
  const header = [
    ['Citizenship', 'Total', 'To region', ...regions.slice(1).map(() => '')].join('\t'),
    ['', '', ...regions.map(({ label }) => label)].join('\t'),
  ];
  const lines = [
    '',
    '[Immigration and emigration](#)',
    '',
    '11 Immigration, by citizenship and region. 2011',
    '',
  ];
  citizenships.forEach((entry, row) => {
    if (row % PAGE === 0) lines.push(...(row === 0 ? header : ['', ...header]));
    const label = marked.includes(entry) ? `${entry.label} ¹` : entry.label;
    lines.push([label, ...(figures[row] ?? []).map(written)].join('\t'));
  });
  const [note] = footnotes;
  if (note) lines.push('', `¹ ${note.text.en}`, '');
  const ids = marked.map(({ id }) => id);
  return {
    text: lines.join('\n'),
    codebooks: {
      ...published,
      citizenships,
      footnotes: note ? [{ ...note, about: ids, marked: ids }] : [],
    },
  };
}

function entryAt(row: number, rows: number): CitizenshipEntry {
  const group = Math.floor((row - 1) / GROUP);
  const grouped = row > 0 && (group + 1) * GROUP < rows;
  const place = (row - 1) % GROUP;
  const kind =
    row === 0
      ? 'total'
      : !grouped || (place > 0 && place < GROUP - 1)
        ? 'country'
        : place === 0
          ? 'group'
          : 'residual';
  const name = row === 0 ? 'Total' : word(row);
  return {
    id: slug(name),
    kind,
    parent: row === 0 ? null : grouped && place > 0 ? slug(word(group * GROUP + 1)) : 'total',
    label: name,
    name: { en: name, nb: name },
    people: { en: `citizens of ${name}`, nb: `statsborgere fra ${name}` },
  };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll('ø', 'o');
}

const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'ør', 'an'];

/** A name of its own for each row: its number written in syllables. */
function word(row: number): string {
  const digits = row.toString(SYLLABLES.length).padStart(2, '0');
  const letters = Array.from(
    digits,
    (digit) => SYLLABLES[Number.parseInt(digit, SYLLABLES.length)] ?? '',
  ).join('');
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
}

/** In how many ways citizenships settle: the published table has eight. */
const PATTERNS = 8;

/**
 * Random leaves, each large or small and divided over the regions in one of a few ways, as citizenships are; a tenth of the
 * figures nil. The total and the groups are added up from them.
 */
function figuresOf(
  citizenships: readonly CitizenshipEntry[],
  regions: number,
): readonly (readonly number[])[] {
  const random = generator();
  const patterns = Array.from({ length: PATTERNS }, () =>
    Array.from({ length: regions }, () => random() ** 2),
  );
  const rowOf = new Map(citizenships.map(({ id }, row) => [id, row]));
  const figures = citizenships.map(() => Array.from({ length: regions + 1 }, () => 0));
  citizenships.forEach(({ kind, parent }, row) => {
    if (kind === 'total' || kind === 'group') return;
    const size = random() ** 4 * 5000;
    const pattern = patterns[Math.floor(random() * PATTERNS)] ?? [];
    const values = pattern.map((part) =>
      random() < 0.1 ? 0 : Math.floor(size * part * (0.75 + random() / 2)),
    );
    const leaf = [values.reduce((sum, value) => sum + value, 0), ...values];
    const group = parent === null ? 0 : (rowOf.get(parent) ?? 0);
    for (const sum of new Set([row, group, 0])) {
      figures[sum] = (figures[sum] ?? []).map((value, column) => value + (leaf[column] ?? 0));
    }
  });
  return figures;
}

/** Mulberry32: numbers from 0 to 1, always the same. */
function generator(): () => number {
  let state = 2011;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function written(persons: number): string {
  return persons === 0 ? '-' : String(persons).replace(/\B(?=(\d{3})+$)/g, ' ');
}
