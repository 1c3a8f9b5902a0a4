import type { NamedPage } from '../model/find/asked-pages.ts';

/** The pages in the JSON that a document brings along; none in what is no such list. */
export function parseNamedPages(json: string): readonly NamedPage[] {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list.filter(isNamedPage) : [];
  } catch {
    return [];
  }
}

function isNamedPage(page: unknown): page is NamedPage {
  if (!isRecord(page) || !isRecord(page['name'])) return false;
  const { kind, path, name, others, people } = page;
  return (
    (kind === 'citizenship' || kind === 'region') &&
    [path, name['en'], name['nb']].every(isText) &&
    Array.isArray(others) &&
    others.every(isText) &&
    typeof people === 'number'
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> & { name?: unknown } {
  return typeof value === 'object' && value !== null;
}
