import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Dataset } from '../../model/dataset.ts';
import type { Publication } from '../../model/publication.ts';
import type { DataFile } from './data-file.ts';

/** RFC 4180, as `toCsv` writes it. */
const DIALECT = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
} as const;

/** The descriptor of the data files that lie beside it: Data Package of Frictionless Data, version 1. */
export function dataPackage(
  dataset: Dataset,
  { id, publisher, release, terms }: Publication,
  files: readonly DataFile[],
) {
  return {
    profile: 'data-package',
    name: id,
    title: dataset.title,
    description:
      `Immigrations to Norway in ${dataset.year} by citizenship and region of destination, as published by ` +
      `${dataset.source}; every sum in the table has been checked.`,
    keywords: ['immigration', 'citizenship', 'region', 'Norway', String(dataset.year)],
    licenses: [{ path: terms.url.en, title: terms.title }],
    sources: [{ title: `${dataset.source}: ${release.title.en}`, path: release.url.en }],
    contributors: [{ title: dataset.source, path: publisher.url, role: 'author' }],
    resources: files.map(resource),
  };
}

function resource({ path, name, title, mediaType, content, schema }: DataFile) {
  return {
    profile: schema ? 'tabular-data-resource' : 'data-resource',
    name,
    path: posix.basename(path),
    title,
    format: posix.extname(path).slice(1),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    ...(schema && { dialect: DIALECT, schema }),
  };
}
