import type { Dataset } from '../../model/dataset.ts';
import type { SchemaTable } from './table-schema.ts';

/** A whole number, or one of Statistics Norway's signs. */
const FIGURE_OR_SIGN = '[0-9]+|-|\\.|\\.\\.|:';

/**
 * The dataset as it was published: its 72 rows and 8 columns, under their own labels and with their signs; without
 * footnote marks and without the spaces between thousands.
 */
export function wideTable({ citizenships, regions, figures }: Dataset): SchemaTable {
  const labels = ['Total', ...regions.map(({ label }) => label)];
  return {
    schema: {
      fields: [
        {
          name: 'Citizenship',
          type: 'string',
          description: 'Label of the row as published.',
          constraints: { required: true },
        },
        ...labels.map((name) => ({
          name,
          // Not an integer: that would make "-", which is the number 0, a missing value.
          type: 'string' as const,
          description:
            'Immigrations, or the sign in place of a number: - nil (0), . not applicable, .. not available, : withheld.',
          constraints: { required: true as const, pattern: FIGURE_OR_SIGN },
        })),
      ],
      missingValues: [''],
      primaryKey: ['Citizenship'],
    },
    rows: citizenships.map(({ id, label }) => [label, ...(figures[id] ?? [])]),
  };
}
