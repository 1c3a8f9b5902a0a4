import type { Footnote } from '../../model/dataset.ts';
import type { CitizenshipEntry } from '../codebooks/citizenship-codebook.ts';
import type { Fault } from './fault.ts';
import { quoted } from './fault.ts';
import type { FootnoteEntry } from '../codebooks/footnote-codebook.ts';
import { labelKey, splitNote } from './label.ts';
import { nearestLabel } from './nearest-label.ts';
import type { TableLine, TableLines } from './table-lines.ts';
import type { TableRow } from './table-rows.ts';

interface Note {
  readonly line: number;
  /** Empty where the note has lost its mark. */
  readonly mark: string;
  /** Undefined where no known note can be meant. */
  readonly entry: FootnoteEntry | undefined;
}

/**
 * Reads the footnotes, and holds their marks against the rows that carry them, by the index of the citizenship.
 * Text below the table that is no known note is reported here too.
 */
export function readNotes(
  lines: TableLines,
  known: readonly FootnoteEntry[],
  rowOf: readonly (TableRow | undefined)[],
  entries: readonly CitizenshipEntry[],
): { readonly footnotes: readonly Footnote[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const notes: Note[] = [];
  for (const line of [...lines.notes, ...lines.strays].toSorted((a, b) => a.number - b.number)) {
    const { note, message } = readNote(line, known, notes);
    if (note) notes.push(note);
    if (message !== undefined) faults.push({ line: line.number, column: 1, message });
  }
  const rows = rowOf.flatMap((row, index) => {
    const entry = entries[index];
    return row && entry ? [{ row, entry }] : [];
  });
  for (const { mark, line, entry } of notes) {
    if (!entry || mark === '') continue;
    const expected = rows.filter((row) => entry.marked.includes(row.entry.id));
    const unmarked = expected.filter(({ row }) => !row.marks.includes(mark));
    if (unmarked.length === expected.length) {
      const labels = expected.map((row) => row.entry.label).join('; ');
      faults.push({
        line,
        column: 1,
        message: `no row carries the mark ${mark} of this note; expected on ${labels}`,
      });
      continue;
    }
    for (const { row, entry: citizenship } of unmarked) {
      const message = `${citizenship.label}: the mark ${mark} of the note in line ${line} is missing`;
      faults.push({ line: row.line, column: 1, message });
    }
    for (const { row, entry: citizenship } of rows) {
      if (entry.marked.includes(citizenship.id) || !row.marks.includes(mark)) continue;
      const message = `${citizenship.label}: carries the mark ${mark}, but the note in line ${line} is not marked here`;
      faults.push({ line: row.line, column: 1, message });
    }
  }
  const marks = new Set(notes.map(({ mark }) => mark));
  for (const { row, entry } of rows) {
    const orphan = row.marks.find((mark) => !marks.has(mark));
    if (orphan === undefined || marks.has('')) continue;
    marks.add(orphan);
    const message = `${entry.label}: there is no note for the mark ${orphan} below the table`;
    faults.push({ line: row.line, column: 1, message });
  }
  const footnotes = notes.flatMap(({ mark, entry }) => {
    return entry ? [{ mark, text: entry.text, about: entry.about }] : [];
  });
  return { footnotes, faults };
}

function readNote(
  { number, fields }: TableLine,
  known: readonly FootnoteEntry[],
  earlier: readonly Note[],
): { readonly note?: Note; readonly message?: string } {
  const line = fields.join(' ').trim();
  const { mark, text } = splitNote(line) ?? { mark: '', text: line };
  const exact = known.find((entry) => labelKey(entry.text.en) === labelKey(text));
  const texts = known.map((candidate) => candidate.text.en);
  const nearest = exact?.text.en ?? nearestLabel(text, texts);
  const entry = exact ?? known.find((candidate) => candidate.text.en === nearest);
  if (mark === '') {
    if (!entry) return { message: `${quoted(text)} is no row, no footnote, no header and no title` };
    return { note: { line: number, mark, entry }, message: `${quoted(text)} is a footnote without its mark` };
  }
  const double = earlier.find((note) => note.mark === mark || (entry && note.entry === entry));
  if (double) return { message: `a note for the mark ${double.mark} stands in line ${double.line} already` };
  if (exact) return { note: { line: number, mark, entry } };
  const near = nearest === undefined ? texts : [nearest];
  const hint = near.length === 0 ? 'none is known' : `known: ${near.map(quoted).join(', ')}`;
  return { note: { line: number, mark, entry }, message: `${quoted(text)} is no known footnote; ${hint}` };
}
