import type { Footnote } from '../../model/dataset.ts';
import { readCsv } from './csv-records.ts';
import type { Fault } from '../parse/fault.ts';
import { quoted } from '../parse/fault.ts';

/** A footnote that the table may hold. Its mark is the table's own. */
export interface FootnoteEntry extends Omit<Footnote, 'mark'> {
  /** Ids of the citizenships whose label carries the mark in the published table. */
  readonly marked: readonly string[];
}

/** Reads `footnotes.csv`; `citizenships` are the ids that `about` and `marked` may name, joined by ";". */
export function readFootnoteCodebook(
  text: string,
  citizenships: ReadonlySet<string>,
): { readonly entries: readonly FootnoteEntry[]; readonly faults: readonly Fault[] } {
  const { records, faults: csvFaults } = readCsv(text, ['en', 'nb', 'about', 'marked']);
  const faults = [...csvFaults];
  const seen = new Set<string>();
  for (const record of records) {
    for (const column of ['en', 'nb'] as const) {
      if (record.get(column).trim() === '') faults.push(record.fault(column, `${column} is empty`));
    }
    for (const column of ['about', 'marked'] as const) {
      const unknown = record
        .get(column)
        .split(';')
        .find((id) => !citizenships.has(id));
      if (unknown === undefined) continue;
      faults.push(record.fault(column, `${quoted(unknown)} is no id of citizenships.csv`));
    }
    if (seen.has(record.get('en')))
      faults.push(record.fault('en', 'the note stands in an earlier line already'));
    seen.add(record.get('en'));
  }
  const entries = records.map((record) => ({
    text: { en: record.get('en'), nb: record.get('nb') },
    about: record.get('about').split(';'),
    marked: record.get('marked').split(';'),
  }));
  return { entries, faults };
}
