import type { Table } from '../model/table.ts';
import type { Key, KeyValues } from './keys.ts';
import { isKey, KEYS, PAGE_KEYS, urlKey, valuesOf } from './keys.ts';
import { pageAddress } from './page-kinds.ts';
import type { Place } from './page.ts';
import { placeAt, placePath } from './page.ts';
import type { PageValues, ParsedView, RowValues, SteadyView, Steering, View } from './view.ts';

/** What a sentence around a link has left at its end, as in "see …?region=trondelag." */
const STRAY_END = /[\s.,;:!?)\]}>'"’”»]+$/u;
/** What an escaper has left of `&` before a key, as in `?measure=index&amp;region=trondelag`. */
const ESCAPED_AMPERSAND = /^(amp;)+/;

/** What steers the defaults of the others where the address does not say it. */
const PLAIN: Omit<Steering, 'page'> = { with: [], map: 'one' };

/** The view at a place where the query says nothing. */
export function defaultView({ locale, page }: Place): View {
  return { locale, page, ...valuesOf(KEYS, (key) => urlKey(key).byDefault({ page, ...PLAIN })), others: [] };
}

/**
 * Reads an address: `path` below the site's root, `search` with or without its question mark. Never throws. Of a key
 * given twice the first value counts; an empty value counts as none; what a link has got on its way is read as it was
 * meant; an invalid value falls back to the default and is among the rejections.
 */
export function parseView(table: Table, path: string, search: string): ParsedView {
  const { locale, page } = placeAt(table, path);
  const pairs = [...new URLSearchParams(search)].map(([name, value]) => [meantKey(name), value] as const);
  const textOf = (key: Key) => pairs.find(([name]) => name === key)?.[1] ?? '';
  const saidWhere =
    (isComparing: boolean) =>
    <K extends Key>(key: K) => {
      const text = textOf(key);
      const { parse } = urlKey(key).codec(table, page, isComparing);
      return text === '' ? null : (parse(text) ?? parse(text.replace(STRAY_END, '')));
    };
  const compared = saidWhere(false)('with') ?? PLAIN.with; // the same in either case
  const isComparing = compared.length > 0;
  const said = saidWhere(isComparing);
  const steering = { page, with: compared, map: said('map') ?? PLAIN.map };
  const values = valuesOf(KEYS, (key) => said(key) ?? urlKey(key).byDefault(steering));
  const rejected = KEYS.filter((key) => textOf(key) !== '' && said(key) === null);
  return {
    view: { locale, page, ...values, others: pairs.filter(([name]) => !isKey(name)) },
    rejections: rejected.map((key) => ({
      key,
      value: textOf(key),
      allowed: urlKey(key).codec(table, page, isComparing).allowed,
    })),
  };
}

/** The name of the key that is meant; that of a key that is not ours stays as it came. */
function meantKey(name: string): string {
  const meant = name.replace(ESCAPED_AMPERSAND, '');
  return isKey(meant) ? meant : name;
}

/**
 * The query of a view, its question mark included; empty where all is default. Inverse of {@link parseView}. A steady view
 * has one that says nothing of the rows.
 */
export function serializeQuery(table: Table, view: SteadyView & Partial<RowValues>): string {
  const query = new URLSearchParams();
  const values: Partial<KeyValues> = view;
  const say = <K extends Key>(key: K) => {
    const { codec, byDefault } = urlKey(key);
    const { serialize } = codec(table, view.page, view.with.length > 0);
    const defaultText = serialize(byDefault(view));
    const value = values[key];
    const text = value === undefined ? defaultText : serialize(value);
    if (text !== defaultText) query.append(key, text);
  };
  KEYS.forEach(say);
  for (const [key, value] of view.others) query.append(key, value);
  const text = query.toString().replaceAll('%2C', ','); // a comma may stand in a query as it is
  return text && `?${text}`;
}

/** The address of a view below the site's root: `europe/poland/?measure=index&region=trondelag`. */
export function serializeView(table: Table, view: SteadyView & Partial<RowValues>): string {
  return placePath(table, view) + serializeQuery(table, view);
}

/** The view to show on going to another place: of each key what goes along there, as its row says. */
export function viewAt(view: SteadyView, { locale, page }: Place): SteadyView {
  const goesAlong = (key: Key) => {
    switch (urlKey(key).travels) {
      case 'everywhere':
        return true;
      case 'where a region is selected':
        return pageAddress(page).selectsRegion;
      case 'nowhere':
        return false;
    }
  };
  const steering = {
    page,
    with: goesAlong('with') ? view.with : PLAIN.with,
    map: goesAlong('map') ? view.map : PLAIN.map,
  };
  const here: Pick<KeyValues, keyof PageValues> = view;
  const values = valuesOf(PAGE_KEYS, (key) => (goesAlong(key) ? here[key] : urlKey(key).byDefault(steering)));
  return { locale, page, ...values, others: view.others };
}

/** A view without what it says of the rows. */
export function steadyView(view: View): SteadyView {
  const { locale, page, others } = view;
  const values: KeyValues = view;
  return { locale, page, ...valuesOf(PAGE_KEYS, (key) => values[key]), others };
}
