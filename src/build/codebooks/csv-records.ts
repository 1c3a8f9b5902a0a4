import Papa from 'papaparse';
import type { Fault } from '../parse/fault.ts';
import { quoted } from '../parse/fault.ts';
import { labelKey } from '../parse/label.ts';

/** One line of a CSV file, its fields by the names of the columns. */
export interface CsvRecord<Column extends string> {
  /** 1-based line of the file. */
  readonly line: number;
  readonly get: (column: Column) => string;
  /** A fault at a field of this line. */
  readonly fault: (column: Column, message: string) => Fault;
}

/**
 * Reads comma-separated text (RFC 4180, line feeds, no line break inside a field) whose first line names exactly
 * `columns`, in any order. Lines with another number of fields are reported and left out.
 */
export function readCsv<const Column extends string>(
  text: string,
  columns: readonly Column[],
): { readonly records: readonly CsvRecord<Column>[]; readonly faults: readonly Fault[] } {
  const parsed = Papa.parse<string[]>(text.replace(/^\ufeff/, '').replace(/\n$/, ''), {
    delimiter: ',',
    newline: '\n',
  });
  const faults: Fault[] = parsed.errors.map(({ row = 0, message }) => ({
    line: row + 1,
    column: 1,
    message,
  }));
  const [header = [], ...lines] = parsed.data;
  const wanted = columns.join(',');
  if (header.toSorted().join(',') !== columns.toSorted().join(',')) {
    const message = `the columns are ${quoted(header.join(','))}; they must be ${wanted}`;
    return { records: [], faults: [...faults, { line: 1, column: 1, message }] };
  }
  const position = new Map(header.map((name, index) => [name, index]));
  const records: CsvRecord<Column>[] = [];
  lines.forEach((fields, index) => {
    const line = index + 2;
    if (fields.length !== columns.length) {
      const message = `${fields.length} fields; there must be ${columns.length}: ${wanted}`;
      faults.push({ line, column: 1, message });
      return;
    }
    records.push({
      line,
      get: (column) => fields[position.get(column) ?? -1] ?? '',
      fault: (column, message) => ({ line, column: (position.get(column) ?? 0) + 1, message }),
    });
  });
  return { records, faults };
}

/** The faults of the fields of a column that stand in an earlier line too; empty ones may. */
export function repeatedFaults<Column extends string>(
  records: readonly CsvRecord<Column>[],
  column: Column,
): readonly Fault[] {
  const lines = new Map<string, number>();
  const faults: Fault[] = [];
  for (const record of records) {
    const key = labelKey(record.get(column));
    const line = lines.get(key);
    if (line === undefined) lines.set(key, record.line);
    else if (key !== '') {
      faults.push(record.fault(column, `${quoted(record.get(column))} stands in line ${line} already`));
    }
  }
  return faults;
}
