import Papa from 'papaparse';

/** A column as the Table Schema of Frictionless Data describes it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'year';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly enum?: readonly string[];
    /** A regular expression that the whole cell matches. */
    readonly pattern?: string;
  };
}

/** The columns of a CSV file: Table Schema, version 1. */
export interface TableSchema {
  readonly fields: readonly Field[];
  /** Cells that stand for no value. */
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
}

/** A table with its description; the cells of a row in the order of the fields. */
export interface SchemaTable {
  readonly schema: TableSchema;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A table as CSV by RFC 4180: a header, commas, CRLF between lines and none after the last. */
export function toCsv({ schema, rows }: SchemaTable): string {
  const fields = schema.fields.map(({ name }) => name);
  return Papa.unparse({ fields, data: rows.map((row) => [...row]) }, { newline: '\r\n' });
}
