import fc from 'fast-check';
import { MEASURES } from '../../src/model/measures.ts';
import { ROW_MODES } from '../../src/model/rows.ts';
import { comparedWith, pageAddress } from '../../src/view/page-kinds.ts';
import type { Place } from '../../src/view/page.ts';
import { allPlaces } from '../../src/view/page.ts';
import type { ParsedView, SteadyView, View } from '../../src/view/view.ts';
import { parseView, serializeView } from '../../src/view/query.ts';
import { BACKGROUNDS, LONGEST_FILTER, MAP_MODES, THEMES } from '../../src/view/view.ts';
import { TABLE } from '../model/published.ts';

/** The keys that DESIGN.md promises, in the order in which they are written. */
export const KEYS = [
  'measure',
  'with',
  'sort',
  'rows',
  'q',
  'region',
  'map',
  'embed',
  'show',
  'controls',
  'limit',
  'theme',
  'background',
] as const;

/** Text without lone surrogates, which a URL cannot hold: they become U+FFFD in it. */
export const wellFormed = (maxLength: number) =>
  fc
    .array(fc.oneof(fc.nat(0xff), fc.nat(0xffff)), { maxLength })
    .map((units) => String.fromCharCode(...units).replace(/\p{Surrogate}/gu, '\ufffd'));

/** Keys that are not ours: those of analytics and of pym.js, names that every object has, and anything else. */
const otherKey = fc
  .oneof(
    fc.constantFrom(
      'utm_source',
      'childId',
      'Measure',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '',
    ),
    wellFormed(5),
  )
  .filter((key) => !KEYS.some((own) => own === key));

const shuffled = (ids: readonly string[]) => fc.shuffledSubarray([...ids], { minLength: ids.length });

/** Any view of any page. */
export const anyView: fc.Arbitrary<View> = fc.constantFrom(...allPlaces(TABLE)).chain((place) => {
  const { ids, most } = comparedWith(TABLE, place.page);
  const others = fc.subarray([...ids], { maxLength: most }).chain(shuffled);
  return others.chain((compared) => anyViewOf(place, compared));
});

function anyViewOf({ locale, page }: Place, compared: readonly string[]): fc.Arbitrary<View> {
  const columns = pageAddress(page).columns(TABLE, compared.length > 0);
  const column = fc.constantFrom('citizenship', ...columns);
  return fc.record<View>({
    locale: fc.constant(locale),
    page: fc.constant(page),
    measure: fc.constantFrom(...MEASURES),
    with: fc.constant(compared),
    sort: fc.option(fc.record({ column, descending: fc.boolean() })),
    rows: fc.constantFrom(...ROW_MODES),
    q: fc.oneof(fc.constantFrom('', 'pol', 'sør', 'a&b=c#d', '+ %2B'), wellFormed(LONGEST_FILTER)),
    region: fc.option(fc.constantFrom(...TABLE.regions.map(({ id }) => id))),
    map: fc.constantFrom(...MAP_MODES),
    embed: fc.boolean(),
    show: fc.subarray([...pageAddress(page).parts], { minLength: 1 }),
    controls: fc.boolean(),
    limit: fc.option(fc.integer({ min: 1, max: 72 })),
    theme: fc.constantFrom(...THEMES),
    background: fc.constantFrom(...BACKGROUNDS),
    others: fc.array(fc.tuple(otherKey, wellFormed(10)), { maxLength: 4 }),
  });
}

/** Serializes a view and reads it back. */
export function thereAndBack(view: SteadyView | View): ParsedView {
  const [path = '', query = ''] = serializeView(TABLE, view).split(/\?(.*)/s);
  return parseView(TABLE, path, query && `?${query}`);
}
