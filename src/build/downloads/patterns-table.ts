import type { Citizenship, Dataset } from '../../model/dataset.ts';
import type { Patterns } from '../../model/patterns.ts';
import type { Field, SchemaTable } from './table-schema.ts';

interface Column {
  readonly field: Field;
  readonly cell: (citizenship: Citizenship) => string | number;
}

/** How the citizenships settled: a row for each that has persons and no parts, in the order of the first axis. */
export function patternsTable(dataset: Dataset, patterns: Patterns): SchemaTable {
  const columns = columnsOf(dataset, patterns);
  const byId = new Map(dataset.citizenships.map((citizenship) => [citizenship.id, citizenship]));
  return {
    schema: {
      fields: columns.map(({ field }) => field),
      missingValues: [''],
      primaryKey: ['citizenship'],
    },
    rows: patterns.plane.citizenships
      .flatMap(({ id }) => byId.get(id) ?? [])
      .map((citizenship) => columns.map(({ cell }) => cell(citizenship))),
  };
}

function columnsOf(dataset: Dataset, { plane, patterns, whole, resampling }: Patterns): readonly Column[] {
  const required = { required: true } as const;
  const part = { minimum: 0, maximum: 1 } as const;
  const points = new Map(plane.citizenships.map((point) => [point.id, point]));
  const hoovers = new Map(whole.evenness.map(({ citizenship, hoover }) => [citizenship, hoover]));
  const memberships = new Map(
    patterns.flatMap(({ name, members }, i) =>
      members.map(({ citizenship, kept }) => [citizenship, { number: i + 1, name, kept }] as const),
    ),
  );
  const column = (field: Field, cell: Column['cell']): Column => ({ field, cell });
  const percent = `${100 * resampling.sure} %`;
  return [
    column(
      {
        name: 'citizenship',
        type: 'string',
        description: 'Identifier of the citizenship, as in the other files.',
        constraints: required,
      },
      ({ id }) => id,
    ),
    column(
      {
        name: 'citizenship_name',
        type: 'string',
        description: 'Name of the citizenship in English.',
        constraints: required,
      },
      ({ name }) => name.en,
    ),
    column(
      {
        name: 'pattern',
        type: 'integer',
        description:
          'Number of the pattern of settlement, in the order of the first axis; empty for those of too few persons.',
        constraints: { minimum: 1 },
      },
      ({ id }) => memberships.get(id)?.number ?? '',
    ),
    column(
      {
        name: 'pattern_more',
        type: 'string',
        description:
          'Regions to which clearly more members of the pattern moved than expected, the most clearly first, separated by spaces.',
      },
      ({ id }) => memberships.get(id)?.name.more.join(' ') ?? '',
    ),
    column(
      {
        name: 'pattern_fewer',
        type: 'string',
        description: 'Regions to which clearly fewer moved, likewise.',
      },
      ({ id }) => memberships.get(id)?.name.fewer.join(' ') ?? '',
    ),
    column(
      {
        name: 'pattern_kept',
        type: 'number',
        description: `Part of ${resampling.resamples} resamples in which the citizenship falls into this pattern; below ${resampling.sure} it is called unsure.`,
        constraints: part,
      },
      ({ id }) => memberships.get(id)?.kept ?? '',
    ),
    column(
      {
        name: 'axis_1',
        type: 'number',
        description: 'Principal coordinate on the first axis of the correspondence analysis.',
        constraints: required,
      },
      ({ id }) => rounded(points.get(id)?.x),
    ),
    column(
      {
        name: 'axis_2',
        type: 'number',
        description: 'Principal coordinate on its second axis.',
        constraints: required,
      },
      ({ id }) => rounded(points.get(id)?.y),
    ),
    column(
      {
        name: 'shown',
        type: 'number',
        description: 'How much of the distance from the middle both axes show: squared cosines, added up.',
        constraints: { ...required, ...part },
      },
      ({ id }) => rounded(points.get(id)?.shown),
    ),
    column(
      {
        name: 'hoover',
        type: 'number',
        description:
          'Hoover index against the inhabitants: part of the persons that would have to be in another region; countries of 500 persons or more alone.',
        constraints: part,
      },
      ({ id }) => rounded(hoovers.get(id)),
    ),
    column(
      {
        name: 'nearest',
        type: 'string',
        description: `Countries that settled most alike: the fewest of which one was the nearest in ${percent} of resamples, separated by spaces; more than one cannot be told apart.`,
      },
      ({ id }) => dataset.settlement?.nearest[id]?.join(' ') ?? '',
    ),
  ];
}

function rounded(n: number | undefined): number | '' {
  return n === undefined ? '' : Number(n.toPrecision(6));
}
