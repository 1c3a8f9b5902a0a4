import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CitizenshipEntry } from '../../src/build/codebooks/citizenship-codebook.ts';
import type { Codebooks } from '../../src/build/codebooks/codebooks.ts';
import { CODEBOOK_FILES } from '../../src/build/codebooks/codebooks.ts';
import { OUTLINES_FILE } from '../../src/build/outlines/counties.ts';
import { loadCodebooks, tableFile } from '../../src/build/parse/load-table.ts';
import { syntheticTable } from '../bench/synthetic-table.ts';
import type { RegionFiles } from './county-regions.ts';
import { countyRegions } from './county-regions.ts';
import { csv } from './csv.ts';

/** How large a table is: its rows, the total among them, and its regions. */
export interface Size {
  readonly rows: number;
  /** `landsdel`: the published regions, whatever their number; `county`: a region for each county. */
  readonly by: 'landsdel' | 'county';
}

/**
 * The files of `data/` for a synthetic table of this size: the table, and codebooks and outlines that fit it, by their
 * paths below the project's folder, `root`. The same size gives the same files.
 */
export function grownData(root: string, { rows, by }: Size): Readonly<Record<string, string>> {
  const published = loadCodebooks(root);
  const files = by === 'county' ? countyRegions(root, published) : publishedRegions(root, published);
  const { text, codebooks } = syntheticTable(rows, { ...published, regions: files.regions });
  return {
    ...files.texts,
    [CODEBOOK_FILES.publication]: readFileSync(join(root, CODEBOOK_FILES.publication), 'utf8'),
    [CODEBOOK_FILES.citizenships]: citizenshipsCsv(codebooks.citizenships),
    [CODEBOOK_FILES.footnotes]: footnotesCsv(codebooks),
    // a synthetic table has a row for every country that there is
    [CODEBOOK_FILES.otherCountries]: csv([['alpha2', 'alpha3', 'en', 'nb', 'counted_in', 'other_names']]),
    [tableFile(published.publication)]: text,
  };
}

function publishedRegions(root: string, { regions }: Codebooks): RegionFiles {
  const paths = [CODEBOOK_FILES.regions, CODEBOOK_FILES.counties, OUTLINES_FILE];
  const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  return { regions, texts };
}

function citizenshipsCsv(citizenships: readonly CitizenshipEntry[]): string {
  const header = 'id,kind,parent,label,alpha2,alpha3,en,nb,en_people,nb_people,nb_source,other_names';
  const codes = isoCodes(citizenships);
  const lines = citizenships.map(({ id, kind, parent, label, name, people }) => {
    const code = codes.get(id);
    const iso = code === undefined ? ['', ''] : [code, `X${code}`];
    return [id, kind, parent ?? '', label, ...iso, name.en, name.nb, people.en, people.nb, 'made up', ''];
  });
  return csv([header.split(','), ...lines]);
}

/** A code of two letters for each country, by its id. @throws if there are more countries than codes. */
function isoCodes(citizenships: readonly CitizenshipEntry[]): ReadonlyMap<string, string> {
  const countries = citizenships.filter(({ kind }) => kind === 'country');
  if (countries.length > 26 ** 2) throw new Error(`${countries.length} countries; there are 676 codes`);
  const letter = (n: number) => String.fromCharCode(65 + n);
  return new Map(countries.map(({ id }, i) => [id, letter(Math.floor(i / 26)) + letter(i % 26)]));
}

function footnotesCsv({ footnotes }: Codebooks): string {
  const lines = footnotes.map(({ text, about, marked }) => [
    text.en,
    text.nb,
    about.join(';'),
    marked.join(';'),
  ]);
  return csv([['en', 'nb', 'about', 'marked'], ...lines]);
}
