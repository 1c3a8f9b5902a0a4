import { basename } from 'node:path';
import type { Dataset } from '../../model/dataset.ts';
import type { Publication } from '../../model/publication.ts';
import { CSV_METADATA, csvMetadata } from './csv-metadata.ts';
import type { DataFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { jsonStat, SIGNS } from './json-stat.ts';
import { tableFile } from '../parse/load-table.ts';
import { proof } from '../parse/proof.ts';
import { patternsJson } from '../patterns/settled.ts';
import type { SiteSource } from '../vite/site-source.ts';
import { patternsTable } from './patterns-table.ts';
import type { SchemaTable } from './table-schema.ts';
import { toCsv } from './table-schema.ts';
import { tidyTable } from './tidy-table.ts';
import { wideTable } from './wide-table.ts';

/** The data files at their fixed addresses; the first is the one that the app itself reads. */
export function downloads({ table, settled }: Pick<SiteSource, 'table' | 'settled'>): readonly DataFile[] {
  const { dataset, patterns } = settled();
  const { publication } = table.codebooks;
  const { id } = publication;
  const files: readonly DataFile[] = [
    {
      ...json(`${id}.json`, { ...dataset, signs: SIGNS }),
      name: 'typed-json',
      title: 'The whole dataset, as the explorer reads it',
      holdsDataset: true,
    },
    {
      ...csv(`${id}.csv`, tidyTable(dataset)),
      name: 'tidy',
      title: 'One line for every figure',
      holdsDataset: true,
    },
    {
      ...csv(`${id}-wide.csv`, wideTable(dataset)),
      name: 'as-published',
      title: 'The table as published, one line for every citizenship',
      holdsDataset: true,
    },
    {
      ...json(`${id}.jsonstat.json`, jsonStat(dataset, publication)),
      name: 'json-stat',
      title: 'The dataset in JSON-stat 2.0',
      holdsDataset: true,
    },
    {
      path: `data/${id}-patterns.json`,
      mediaType: 'application/json',
      content: patternsJson(patterns),
      name: 'patterns',
      title: 'Who settled alike: patterns of settlement, their plane, and figures of the table as a whole',
      holdsDataset: false,
    },
    {
      ...csv(`${id}-patterns.csv`, patternsTable(dataset, patterns)),
      name: 'patterns-by-citizenship',
      title: 'The pattern of settlement of each citizenship, and how evenly it settled',
      holdsDataset: false,
    },
    {
      ...json('checks.json', proof(table)),
      name: 'checks',
      title: 'Every sum of the table, and whether it holds',
      holdsDataset: false,
    },
    {
      path: tableFile(publication),
      mediaType: 'text/plain',
      content: table.text,
      name: 'published-text',
      title: 'The text of the published table, verbatim',
      holdsDataset: false,
    },
  ];
  const described = files.flatMap((file) => [
    file,
    ...(file.schema ? [metadataOf(dataset, publication, file)] : []),
  ]);
  const descriptor = {
    ...json('datapackage.json', dataPackage(dataset, publication, described)),
    name: 'datapackage',
    title: 'What these files are',
    holdsDataset: false,
  };
  return [...described, descriptor];
}

function metadataOf(dataset: Dataset, publication: Publication, file: DataFile): DataFile {
  return {
    ...json(`${basename(file.path)}${CSV_METADATA}`, csvMetadata(dataset, publication, file)),
    name: `${file.name}-csvw`,
    title: `What ${basename(file.path)} is: CSV on the Web`,
    holdsDataset: false,
  };
}

function json(file: string, data: object) {
  return { path: `data/${file}`, mediaType: 'application/json', content: JSON.stringify(data) } as const;
}

function csv(file: string, table: SchemaTable) {
  const { schema } = table;
  return { path: `data/${file}`, mediaType: 'text/csv', content: toCsv(table), schema } as const;
}
