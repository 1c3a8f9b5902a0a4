import { posix } from 'node:path';
import type { Dataset } from '../../model/dataset.ts';
import type { Publication } from '../../model/publication.ts';
import type { DataFile } from './data-file.ts';
import type { Field } from './table-schema.ts';

/** Where readers of CSVW look for what describes a file: at its own address, with this behind. */
export const CSV_METADATA = '-metadata.json';

/**
 * What a CSV file of the site is, for readers of CSV on the Web (https://www.w3.org/TR/tabular-metadata/): its columns with
 * their types and keys, its source and terms.
 * @throws for a file without columns.
 */
export function csvMetadata(
  dataset: Dataset,
  { publisher, release, terms }: Publication,
  { path, title, schema }: Omit<DataFile, 'content'>,
) {
  if (!schema) throw new Error(`${path}: no columns are known of it; a CSV file was expected`);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: posix.basename(path),
    'dc:title': `${dataset.title}: ${title}`,
    'dc:creator': dataset.source,
    'dc:publisher': { '@id': publisher.url },
    'dc:source': { '@id': release.url.en },
    'dc:license': { '@id': terms.url.en },
    'dc:issued': { '@value': release.date, '@type': 'xsd:date' },
    dialect: {
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      headerRowCount: 1,
      lineTerminators: ['\r\n'],
      encoding: 'utf-8',
    },
    tableSchema: {
      columns: schema.fields.map((field) => ({
        name: columnName(field.name),
        titles: field.name,
        'dc:description': field.description,
        datatype: datatype(field),
        required: field.constraints?.required ?? false,
      })),
      primaryKey: schema.primaryKey.map(columnName),
    },
  };
}

/** A column's name as a part of addresses, which has no spaces: `Oslo_and_Akershus`. */
function columnName(title: string): string {
  return title.replaceAll(' ', '_');
}

function datatype({ type, constraints = {} }: Field) {
  const { minimum, maximum, pattern, enum: allowed } = constraints;
  switch (type) {
    case 'integer':
    case 'number':
      return {
        base: type,
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
      };
    case 'year':
      return { base: 'gYear' };
    case 'string': {
      const format = pattern ?? allowed?.map((value) => value.replaceAll('.', '\\.')).join('|');
      return { base: 'string', ...(format !== undefined && { format }) };
    }
    default:
      return type satisfies never;
  }
}
