import type { ShareWords } from '../../messages/share-words.ts';
import type { ExportedTable } from './exported-table.ts';

/** One thing that a file says of itself. */
export type SourceFact = readonly [name: string, text: string];

/** What a file of the table says of itself, once: page, source, measures, rows, filter, link. */
export function sourceFacts(
  { provenance }: Pick<ExportedTable, 'provenance'>,
  words: ShareWords['workbook'],
): readonly SourceFact[] {
  const { subject, source, measures, rows, order, filter, permalink } = provenance;
  const facts: readonly SourceFact[] = [
    [words.subject, subject],
    [words.source, source],
    ...measures.map((measure) => [measure.words, measure.explained] as const),
    [words.rows, `${rows}, ${order}`],
    [words.filter, filter],
    [words.permalink, permalink],
  ];
  return facts.filter(([, text]) => text !== '');
}
