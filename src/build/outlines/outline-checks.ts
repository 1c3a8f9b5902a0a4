import type { CountyEntry } from '../codebooks/county-codebook.ts';
import type { JsonText } from '../codebooks/json-text.ts';
import type { County } from './counties.ts';
import { countyPath, outlineError } from './counties.ts';
import { firstCrossing } from './ring-crossings.ts';

/** What the outlines are held against. */
export interface OutlineCodebooks {
  /** By number. */
  readonly counties: ReadonlyMap<string, CountyEntry>;
  /** Region id by county number. */
  readonly countyRegion: ReadonlyMap<string, string>;
}

/**
 * Holds the outlines against the codebooks, and each against the others: there is one of every county, under its name and
 * code, and none cross.
 * @throws DataError at the first place that does not hold.
 */
export function checkOutlines(
  json: JsonText,
  outlines: readonly County[],
  { counties, countyRegion }: OutlineCodebooks,
): void {
  outlines.forEach(({ number, name, nuts }, index) => {
    const county = counties.get(number);
    if (!county || !countyRegion.has(number)) {
      const known = [...countyRegion.keys()].join(', ');
      const message = `feature ${index + 1}: county ${number} belongs to no region; one of ${known} would be right`;
      throw outlineError(json, countyPath(index, 'county'), message);
    }
    for (const [property, found, right] of [
      ['name', name, county.name],
      ['nuts3', nuts, county.nuts],
    ] as const) {
      if (found === right) continue;
      const message = `feature ${index + 1}: "${property}" of county ${number} is ${JSON.stringify(found)} here, "${right}" in data/counties.csv`;
      throw outlineError(json, countyPath(index, property), message);
    }
  });
  for (const [number, region] of countyRegion) {
    if (outlines.some((county) => county.number === number)) continue;
    const message = `county ${number} of ${region} is missing; a feature with "county": "${number}" would be right`;
    throw outlineError(json, ['features'], message);
  }
  const crossing = firstCrossing(outlines);
  if (!crossing) return;
  const [{ county, from }, other] = crossing;
  const numberOf = (index: number) => outlines[index]?.number ?? '';
  const crossed = county === other.county ? 'itself' : `that of county ${numberOf(other.county)}`;
  const message =
    `feature ${county + 1} (county ${numberOf(county)}): its outline crosses ${crossed} near [${from.join(', ')}]; ` +
    'outlines that touch at most would be right';
  throw outlineError(json, ['features', county, 'geometry'], message);
}
