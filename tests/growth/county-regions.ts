import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Codebooks } from '../../src/build/codebooks/codebooks.ts';
import { CODEBOOK_FILES } from '../../src/build/codebooks/codebooks.ts';
import type { CountyEntry } from '../../src/build/codebooks/county-codebook.ts';
import { OUTLINES_FILE } from '../../src/build/outlines/counties.ts';
import type { Region } from '../../src/model/dataset.ts';
import { csv } from './csv.ts';

/** Regions as a table has them, and the files that say so. */
export interface RegionFiles {
  readonly regions: Codebooks['regions'];
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * A region for each county, and the files that say so: names as long as Statistics Norway's are, and codes that nobody
 * uses, since no two regions may have one NUTS 2 code.
 */
export function countyRegions(root: string, { counties, publication }: Codebooks): RegionFiles {
  const numbered = [...counties.values()];
  const regions = numbered.map((county) => regionOf(county));
  const date = publication.population.date;
  const outlines = readFileSync(join(root, OUTLINES_FILE), 'utf8');
  return {
    regions,
    texts: {
      [CODEBOOK_FILES.regions]: csv([
        REGION_COLUMNS.split(','),
        ...numbered.map((county) => regionLine(county, date)),
      ]),
      [CODEBOOK_FILES.counties]: csv([
        ['number', 'name', 'nuts', 'population'],
        ...numbered.map(({ number, name, population }) => [number, name, nuts3(number), String(population)]),
      ]),
      [OUTLINES_FILE]: numbered.reduce(
        (text, { number, nuts }) => text.replace(nuts, nuts3(number)),
        outlines,
      ),
    },
  };
}

const REGION_COLUMNS =
  'id,nuts,label,en,nb,en_place,nb_place,en_destination,nb_destination,population,population_date,counties,towns,other_names';

function regionOf({ number, name, population }: CountyEntry): Region {
  const [en, nb] = [`${name} county`, `${name} fylke`];
  return {
    id: slug(name),
    nuts: nuts2(number),
    label: en,
    name: { en, nb },
    place: { en: `in ${en}`, nb: `i ${nb}` },
    destination: { en: `to ${en}`, nb: `til ${nb}` },
    population,
    counties: [name],
  };
}

function regionLine(county: CountyEntry, date: string): readonly string[] {
  const { id, nuts, label, name, place, destination, population } = regionOf(county);
  const { number, name: own } = county;
  return [
    ...[id, nuts, label, name.en, name.nb, place.en, place.nb, destination.en, destination.nb],
    ...[String(population), date, `${number} ${own}`, `${own} town`, ''],
  ];
}

const nuts2 = (number: string) => `XX${number}`;
const nuts3 = (number: string) => `XX${number}1`;

function slug(name: string): string {
  const letters = name.toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'ae');
  return letters.replace(/[^a-z]+/g, '-');
}
