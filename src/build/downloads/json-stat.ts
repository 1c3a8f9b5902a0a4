import type { Citizenship, Dataset, Figure, TableSymbol } from '../../model/dataset.ts';
import type { Publication } from '../../model/publication.ts';

/** Statistics Norway's signs in words, for those who meet them in a file. */
export const SIGNS = {
  '-': 'nil: the number 0',
  '.': 'category not applicable',
  '..': 'data not available',
  ':': 'not for publication',
} as const satisfies Readonly<Record<TableSymbol, string>>;

/**
 * The dataset in JSON-stat 2.0 (https://json-stat.org/format/). A figure's value is a number, 0 for nil, or null where it
 * is not known; where the table has a sign, that sign is its status.
 */
export function jsonStat(dataset: Dataset, { release }: Publication) {
  const { title, year, source, footnotes, regions, citizenships, figures } = dataset;
  const cells = citizenships.flatMap(({ id }) => figures[id] ?? []);
  return {
    version: '2.0',
    class: 'dataset',
    label: title,
    source,
    updated: release.date,
    note: footnotes.map(({ mark, text }) => `${mark} ${text.en}`),
    role: { time: ['year'], geo: ['region'], metric: ['measure'] },
    id: ['citizenship', 'region', 'year', 'measure'],
    size: [citizenships.length, regions.length + 1, 1, 1],
    dimension: {
      citizenship: {
        label: 'Citizenship',
        category: {
          index: citizenships.map(({ id }) => id),
          label: labels(citizenships),
          child: partsOf(citizenships),
          note: Object.fromEntries(
            footnotes.flatMap(({ text, about }) => about.map((id) => [id, [text.en]])),
          ),
        },
      },
      region: {
        label: 'Region of destination',
        category: {
          index: ['total', ...regions.map(({ id }) => id)],
          label: { total: 'Total', ...labels(regions) },
          child: { total: regions.map(({ id }) => id) },
        },
      },
      year: { label: 'Year', category: { index: [String(year)], label: { [year]: String(year) } } },
      measure: {
        label: 'Measure',
        category: {
          index: ['persons'],
          label: { persons: 'Immigrations' },
          unit: { persons: { label: 'persons', decimals: 0 } },
        },
      },
    },
    value: cells.map((figure) => (figure === '-' ? 0 : typeof figure === 'number' ? figure : null)),
    status: statusOf(cells),
    extension: { status: { label: SIGNS } },
  };
}

function labels(categories: readonly { readonly id: string; readonly name: { readonly en: string } }[]) {
  return Object.fromEntries(categories.map(({ id, name }) => [id, name.en]));
}

function partsOf(citizenships: readonly Citizenship[]): Readonly<Record<string, readonly string[]>> {
  const parts = new Map<string, string[]>();
  for (const { id, parent } of citizenships) {
    if (parent !== null) parts.set(parent, [...(parts.get(parent) ?? []), id]);
  }
  return Object.fromEntries(parts);
}

/** The signs by the position of their figure. */
function statusOf(cells: readonly Figure[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    cells.flatMap((figure, i) => (typeof figure === 'number' ? [] : [[String(i), figure]])),
  );
}
