import type { Dataset } from './dataset.ts';
import { SYMBOLS } from './dataset.ts';

/**
 * Takes over a dataset that came as JSON, as from a server. Checks what the pages are drawn from, and that figures are
 * numbers or signs; not what the build has proved of them.
 * @throws an error that says what a dataset must have, if this is not one.
 */
export function parseDataset(json: unknown): Dataset {
  if (isDataset(json)) return json;
  throw new Error(
    'dataset: not of the documented form; expected title, year, source, footnotes, regions, citizenships, figures',
  );
}

function isDataset(json: unknown): json is Dataset {
  return (
    hasFields(json, { title: 'string', year: 'number', source: 'string', figures: 'object' }) &&
    isListOf(json, 'footnotes', { mark: 'string', text: 'object', about: 'object' }) &&
    isListOf(json, 'regions', {
      id: 'string',
      name: 'object',
      population: 'number',
      place: 'object',
      destination: 'object',
    }) &&
    isListOf(json, 'citizenships', {
      id: 'string',
      kind: 'string',
      name: 'object',
      people: 'object',
      notes: 'object',
    }) &&
    isTableOfFigures(Reflect.get(json, 'figures')) &&
    isSettlement(Reflect.get(json, 'settlement'))
  );
}

/** What the build has found out may be missing, but not be of another form. */
function isSettlement(settlement: unknown): boolean {
  if (settlement === undefined) return true;
  return (
    hasFields(settlement, { members: 'object', nearest: 'object' }) &&
    isListOf(settlement, 'patterns', { more: 'object', fewer: 'object', most: 'string' })
  );
}

function isTableOfFigures(rows: unknown): boolean {
  return (
    typeof rows === 'object' &&
    rows !== null &&
    Object.values(rows).every((row) => Array.isArray(row) && row.every(isFigure))
  );
}

function isFigure(figure: unknown): boolean {
  return typeof figure === 'number' || SYMBOLS.some((symbol) => symbol === figure);
}

function isListOf(json: object, field: string, fields: Readonly<Record<string, string>>): boolean {
  const list: unknown = Reflect.get(json, field);
  return Array.isArray(list) && list.every((item) => hasFields(item, fields));
}

function hasFields(json: unknown, fields: Readonly<Record<string, string>>): json is object {
  return (
    typeof json === 'object' &&
    json !== null &&
    Object.entries(fields).every(([field, type]) => {
      const value: unknown = Reflect.get(json, field);
      return typeof value === type && value !== null;
    })
  );
}
