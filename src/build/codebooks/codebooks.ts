import type { Region } from '../../model/dataset.ts';
import type { Names } from '../../model/names.ts';
import type { Publication } from '../../model/publication.ts';
import type { CitizenshipEntry } from './citizenship-codebook.ts';
import { readCitizenshipCodebook } from './citizenship-codebook.ts';
import type { Fault, FileFault } from '../parse/fault.ts';
import { inFile, inFileOrder } from '../parse/fault.ts';
import type { CountyEntry } from './county-codebook.ts';
import { readCountyCodebook } from './county-codebook.ts';
import type { FootnoteEntry } from './footnote-codebook.ts';
import { readFootnoteCodebook } from './footnote-codebook.ts';
import type { ListedName } from './listed-names.ts';
import { nameFaults } from './listed-names.ts';
import { readOtherCountryCodebook } from './other-country-codebook.ts';
import { populationFaults, readPublication } from './publication-file.ts';
import { readRegionCodebook } from './region-codebook.ts';

/** What `data/` says beside the table: which table it is, and what gives each of its labels id, kind, parent and names. */
export interface Codebooks {
  readonly publication: Publication;
  /** In the order of the table's rows, the total first. */
  readonly citizenships: readonly CitizenshipEntry[];
  /** In the order of the table's columns. */
  readonly regions: readonly Region[];
  readonly footnotes: readonly FootnoteEntry[];
  /** By number: `16`. */
  readonly counties: ReadonlyMap<string, CountyEntry>;
  /** Region id by county number: `16` → `trondelag`. */
  readonly countyRegion: ReadonlyMap<string, string>;
  readonly names: Names;
}

/** Where the codebooks stand, as their faults name them. */
export const CODEBOOK_FILES = {
  publication: 'data/publication.json',
  citizenships: 'data/citizenships.csv',
  counties: 'data/counties.csv',
  regions: 'data/regions.csv',
  footnotes: 'data/footnotes.csv',
  otherCountries: 'data/other-countries.csv',
} as const;

export type CodebookTexts = Readonly<Record<keyof typeof CODEBOOK_FILES, string>>;

export type ReadCodebooks =
  | { readonly ok: true; readonly codebooks: Codebooks }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** What the reading of a codebook tells of it. */
interface FoundNames {
  readonly names: readonly ListedName[];
  readonly faults: readonly Fault[];
}

/** Reads the codebooks, and compares what two of them say; the faults of all of them, if there are any. */
export function readCodebooks(texts: CodebookTexts): ReadCodebooks {
  const { publication, faults: publicationFaults } = readPublication(texts.publication);
  const citizenships = readCitizenshipCodebook(texts.citizenships);
  const { counties, records: countyRecords, faults: countyFaults } = readCountyCodebook(texts.counties);
  const regions = readRegionCodebook(texts.regions, counties, publication?.population.date);
  const footnotes = readFootnoteCodebook(texts.footnotes, new Set(citizenships.entries.map(({ id }) => id)));
  const countries = readOtherCountryCodebook(texts.otherCountries, citizenships.entries);
  const regionless = countyRecords.flatMap((record) => {
    if (regions.countyRegion.has(record.get('number'))) return [];
    return [record.fault('number', `county ${record.get('number')} is in no region of data/regions.csv`)];
  });
  const inhabitants = regions.entries.reduce((sum, { population }) => sum + population, 0);
  const uncounted =
    regions.faults.length > 0 ? [] : populationFaults(texts.publication, publication, inhabitants);
  const found = new Map<string, FoundNames>([
    [CODEBOOK_FILES.publication, { faults: [...publicationFaults, ...uncounted], names: [] }],
    [CODEBOOK_FILES.citizenships, citizenships],
    [CODEBOOK_FILES.counties, { faults: [...countyFaults, ...regionless], names: [] }],
    [CODEBOOK_FILES.regions, regions],
    [CODEBOOK_FILES.footnotes, { ...footnotes, names: [] }],
    [CODEBOOK_FILES.otherCountries, countries],
  ]);
  const ambiguous = nameFaults(new Map([...found].map(([file, { names }]) => [file, names])));
  const faults = [...found].flatMap(([file, own]) =>
    inFile(file, inFileOrder([...own.faults, ...ambiguous.filter((fault) => fault.file === file)])),
  );
  if (!publication || faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    codebooks: {
      publication,
      citizenships: citizenships.entries,
      counties,
      regions: regions.entries,
      footnotes: footnotes.entries,
      countyRegion: regions.countyRegion,
      names: {
        citizenships: citizenships.otherNames,
        regions: regions.otherNames,
        towns: regions.towns,
        countries: countries.countries,
      },
    },
  };
}
