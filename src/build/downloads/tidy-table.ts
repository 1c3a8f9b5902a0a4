import type { Citizenship, Dataset, Figure } from '../../model/dataset.ts';
import { CITIZENSHIP_KINDS, SYMBOLS } from '../../model/dataset.ts';
import type { Field, SchemaTable } from './table-schema.ts';

/** One figure with all that identifies it. */
interface Observation {
  readonly citizenship: Citizenship;
  readonly column: { readonly id: string; readonly name: string; readonly nuts: string };
  readonly figure: Figure;
}

interface Column {
  readonly field: Field;
  readonly cell: (observation: Observation) => string | number;
}

/** The dataset as tidy data: a row for every figure, citizenship by citizenship, the total before the regions. */
export function tidyTable(dataset: Dataset): SchemaTable {
  const columns = columnsOf(dataset);
  const destinations = [
    { id: 'total', name: 'Total', nuts: dataset.regions[0]?.nuts.slice(0, 2) ?? '' },
    ...dataset.regions.map(({ id, name, nuts }) => ({ id, name: name.en, nuts })),
  ];
  return {
    schema: {
      fields: columns.map(({ field }) => field),
      missingValues: [''],
      primaryKey: ['citizenship', 'region'],
    },
    rows: dataset.citizenships.flatMap((citizenship) =>
      destinations.map((column, i) => {
        const figure = dataset.figures[citizenship.id]?.[i] ?? '..';
        return columns.map(({ cell }) => cell({ citizenship, column, figure }));
      }),
    ),
  };
}

function columnsOf({ year, regions }: Dataset): readonly Column[] {
  const required = true;
  return [
    {
      field: {
        name: 'citizenship',
        type: 'string',
        description: 'Identifier of the citizenship: a country, a group of countries, or a remainder.',
        constraints: { required, pattern: '[a-z]+(-[a-z]+)*' },
      },
      cell: ({ citizenship }) => citizenship.id,
    },
    {
      field: {
        name: 'citizenship_name',
        type: 'string',
        description: 'Name of the citizenship in English.',
        constraints: { required },
      },
      cell: ({ citizenship }) => citizenship.name.en,
    },
    {
      field: {
        name: 'kind',
        type: 'string',
        description:
          'total: all citizenships; group: a continent or part of one; country; residual: the rest of a group; ' +
          'other: stateless or unknown. A total and a group hold the figures of their parts.',
        constraints: { required, enum: CITIZENSHIP_KINDS },
      },
      cell: ({ citizenship }) => citizenship.kind,
    },
    {
      field: {
        name: 'parent',
        type: 'string',
        description: 'The citizenship that this one is a part of; empty for the total.',
      },
      cell: ({ citizenship }) => citizenship.parent ?? '',
    },
    {
      field: {
        name: 'iso_alpha3',
        type: 'string',
        description: 'ISO 3166-1 alpha-3 code; empty for what is no country.',
        constraints: { pattern: '[A-Z]{3}' },
      },
      cell: ({ citizenship }) => citizenship.iso?.alpha3 ?? '',
    },
    {
      field: {
        name: 'region',
        type: 'string',
        description: 'Identifier of the region moved to; total: the whole country.',
        constraints: { required, enum: ['total', ...regions.map(({ id }) => id)] },
      },
      cell: ({ column }) => column.id,
    },
    {
      field: {
        name: 'region_name',
        type: 'string',
        description: 'Name of the region in English.',
        constraints: { required },
      },
      cell: ({ column }) => column.name,
    },
    {
      field: {
        name: 'nuts',
        type: 'string',
        description: 'NUTS 2 code of the region, version 2010; NO: the whole country.',
        constraints: { required, pattern: '[A-Z]{2}([0-9]{2})?' },
      },
      cell: ({ column }) => column.nuts,
    },
    {
      field: {
        name: 'year',
        type: 'year',
        description: 'Year of the immigrations.',
        constraints: { required },
      },
      cell: () => year,
    },
    {
      field: {
        name: 'persons',
        type: 'integer',
        description: 'Immigrations in the year; empty where the table has a sign for no number.',
        constraints: { minimum: 0 },
      },
      cell: ({ figure }) => (figure === '-' ? 0 : typeof figure === 'number' ? figure : ''),
    },
    {
      field: {
        name: 'symbol',
        type: 'string',
        description:
          'The sign that the table has in place of a number: - nil (0), . not applicable, .. not available, ' +
          ': withheld; empty where it has a number.',
        constraints: { enum: SYMBOLS },
      },
      cell: ({ figure }) => (typeof figure === 'number' ? '' : figure),
    },
  ];
}
