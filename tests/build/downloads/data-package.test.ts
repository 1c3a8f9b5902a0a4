import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { DataFile } from '../../../src/build/downloads/data-file.ts';
import type { Field, TableSchema } from '../../../src/build/downloads/table-schema.ts';
import { FILES, fileNamed, filesOf } from './data-files.ts';
import { TEXT, WITHHELD_TEXT } from '../parse/published-text.ts';

interface Resource {
  readonly profile: string;
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly hash: string;
  readonly dialect?: Readonly<Record<string, string | boolean>>;
  readonly schema?: TableSchema;
}

interface Package {
  readonly profile: string;
  readonly name: string;
  readonly licenses: readonly { readonly path: string; readonly title: string }[];
  readonly sources: readonly { readonly path: string; readonly title: string }[];
  readonly resources: readonly Resource[];
}

const read = (files?: readonly DataFile[]): Package =>
  JSON.parse(fileNamed('datapackage.json', files).content);
const published = read();

/** The faults of a cell by its field: what a reader of Table Schema would report. */
function cellFaults(cell: string, { name, type, constraints = {} }: Field, missing: readonly string[]) {
  if (missing.includes(cell)) return constraints.required ? [`${name} is missing`] : [];
  const faults: string[] = [];
  if (type === 'integer' && !/^-?\d+$/.test(cell)) faults.push(`${name}: ${cell} is no integer`);
  if (type === 'year' && !/^\d{4}$/.test(cell)) faults.push(`${name}: ${cell} is no year`);
  if (type === 'number' && !/^-?\d+(\.\d+)?(e-\d+)?$/.test(cell))
    faults.push(`${name}: ${cell} is no number`);
  const { minimum = -Infinity, maximum = Infinity, enum: allowed, pattern } = constraints;
  const isNumber = type === 'integer' || type === 'number';
  if (isNumber && Number(cell) < minimum) faults.push(`${name}: ${cell} is below ${minimum}`);
  if (isNumber && Number(cell) > maximum) faults.push(`${name}: ${cell} is above ${maximum}`);
  if (allowed && !allowed.includes(cell)) faults.push(`${name}: ${cell} is not in ${allowed.join(', ')}`);
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(cell)) faults.push(`${name}: ${cell}, not ${pattern}`);
  return faults;
}

function tableFaults(files: readonly DataFile[], { path, schema, dialect }: Resource): readonly string[] {
  if (!schema) return [];
  const { data, errors } = Papa.parse<string[]>(fileNamed(path, files).content, {
    delimiter: String(dialect?.['delimiter']),
    newline: '\r\n',
    quoteChar: String(dialect?.['quoteChar']),
  });
  const [header = [], ...rows] = data;
  expect(errors).toEqual([]);
  expect(header).toEqual(schema.fields.map(({ name }) => name));
  const key = schema.primaryKey.map((name) => header.indexOf(name));
  expect(key).not.toContain(-1);
  expect(new Set(rows.map((row) => key.map((i) => row[i]).join('\n'))).size).toBe(rows.length);
  return rows.flatMap((row) =>
    schema.fields.flatMap((field, i) => cellFaults(row[i] ?? '', field, schema.missingValues)),
  );
}

describe('datapackage.json', () => {
  it('names source and terms', () => {
    expect(published.profile).toBe('data-package');
    expect(published.name).toMatch(/^[-a-z0-9._/]+$/);
    expect(published.licenses[0]?.title).toContain('Source: Statistics Norway');
    for (const { path } of [...published.licenses, ...published.sources]) expect(path).toMatch(/^https:/);
  });

  it('has every other data file as a resource, its size and its SHA-256', () => {
    const others = FILES.filter(({ path }) => path !== 'data/datapackage.json');
    expect(published.resources.map(({ path }) => `data/${path}`)).toEqual(others.map(({ path }) => path));
    for (const { path, bytes, hash, encoding } of published.resources) {
      const content = Buffer.from(fileNamed(path).content);
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      expect(encoding).toBe('utf-8');
    }
    expect(new Set(published.resources.map(({ name }) => name)).size).toBe(others.length);
  });

  it('says of each file what it is', () => {
    const kinds = Object.fromEntries(
      published.resources.map(({ path, format, mediatype, profile }) => [path, [format, mediatype, profile]]),
    );
    expect(kinds['immigration-2011.csv']).toEqual(['csv', 'text/csv', 'tabular-data-resource']);
    expect(kinds['immigration-2011-wide.csv']).toEqual(['csv', 'text/csv', 'tabular-data-resource']);
    expect(kinds['immigration-2011.jsonstat.json']).toEqual(['json', 'application/json', 'data-resource']);
    expect(kinds['immigration-2011.txt']).toEqual(['txt', 'text/plain', 'data-resource']);
  });

  it.each([
    ['the published table', TEXT],
    ['one with withheld figures', WITHHELD_TEXT],
  ])('has a schema that fits each cell of each CSV file: %s', (_, text) => {
    const files = filesOf(text);
    const tabular = read(files).resources.filter(({ schema }) => schema);
    expect(tabular.map(({ path }) => path)).toEqual([
      'immigration-2011.csv',
      'immigration-2011-wide.csv',
      'immigration-2011-patterns.csv',
    ]);
    for (const resource of tabular) expect(tableFaults(files, resource)).toEqual([]);
  });

  it('has a schema that a wrong cell does not fit', () => {
    const changed = FILES.map((file) => ({ ...file, content: file.content.replace(',79498', ',79 498') }));
    const faults = published.resources.flatMap((resource) => tableFaults(changed, resource));
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['persons', 'Total']);
  });
});
