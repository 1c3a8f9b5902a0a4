import { Readable } from 'node:stream';
import dataset from '@rdfjs/dataset';
import Parser from '@zazuko/rdf-parser-csvw';
import rdf from '@zazuko/rdf-parser-csvw/lib/Factory.js';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CSVW_CONTEXT } from './csvw-context.ts';
import { fileNamed } from './data-files.ts';

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly datatype: {
    readonly base: string;
    readonly format?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly required: boolean;
}

interface Metadata {
  readonly url: string;
  readonly tableSchema: { readonly columns: readonly Column[]; readonly primaryKey: readonly string[] };
}

const metadataOf = (csv: string): Metadata => JSON.parse(fileNamed(`${csv}-metadata.json`).content);

/** The lines of a file as a reader of CSV on the Web has them: by column name, a value with its type. */
async function readByCsvw(csv: string) {
  const quads = await jsonld.toRDF(metadataOf(csv), {
    base: 'https://example.org/data/',
    documentLoader: async (url: string) => ({ documentUrl: url, document: CSVW_CONTEXT }),
  });
  const known = quads.map(({ subject, predicate, object }) =>
    rdf.quad(rdf.fromTerm(subject), rdf.fromTerm(predicate), rdf.fromTerm(object)),
  );
  const parser = new Parser({ metadata: dataset.dataset(known), baseIRI: 'https://example.org/data/' });
  const lines = new Map<string, Record<string, readonly [value: string, type: string]>>();
  for await (const { subject, predicate, object } of parser.import(Readable.from([fileNamed(csv).content]))) {
    const column = decodeURIComponent(predicate.value.split('#').at(-1) ?? '');
    const line = lines.get(subject.value) ?? {};
    line[column] = [object.value, object.datatype?.value.split('#').at(-1) ?? ''];
    lines.set(subject.value, line);
  }
  return [...lines.values()].filter(({ citizenship }) => citizenship);
}

describe('CSV on the Web', () => {
  it.each(['immigration-2011.csv', 'immigration-2011-wide.csv', 'immigration-2011-patterns.csv'])(
    'describes every column of %s',
    (csv) => {
      const { url, tableSchema } = metadataOf(csv);
      const { data } = Papa.parse<string[]>(fileNamed(csv).content);
      const [header = [], ...lines] = data;
      expect(url).toBe(csv);
      expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
      const names = tableSchema.columns.map(({ name }) => name);
      for (const name of names) expect(name).toMatch(/^[\p{L}\d_-]+$/u); // parts of addresses
      for (const key of tableSchema.primaryKey) expect(names).toContain(key);
      const faults = lines.flatMap((cells) =>
        tableSchema.columns.filter(({ datatype, required }, i) => {
          const cell = cells[i] ?? '';
          if (cell === '') return required;
          const { base, minimum = -Infinity, maximum = Infinity } = datatype;
          if (base === 'integer' && !/^\d+$/.test(cell)) return true;
          if (base === 'integer' || base === 'number')
            return !(Number(cell) >= minimum && Number(cell) <= maximum);
          return datatype.format !== undefined && !new RegExp(`^(?:${datatype.format})$`).test(cell);
        }),
      );
      expect(faults).toEqual([]);
    },
  );

  it('is read back by another library: each figure a whole number, the year a year', async () => {
    const lines = await readByCsvw('immigration-2011.csv');
    expect(lines).toHaveLength(576);
    const poland = lines.find(
      ({ citizenship, region }) => citizenship?.[0] === 'poland' && region?.[0] === 'trondelag',
    );
    expect(poland).toMatchObject({
      citizenship_name: ['Poland', 'string'],
      persons: ['794', 'integer'],
      year: ['2011', 'gYear'],
    });
    const persons = lines
      .filter(({ kind, region }) => kind?.[0] === 'country' && region?.[0] === 'total')
      .map(({ persons }) => Number(persons?.[0]));
    expect(Math.max(...persons)).toBe(12861);
  });
});
