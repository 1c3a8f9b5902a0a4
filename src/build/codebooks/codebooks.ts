import type { Region } from '../../model/dataset.ts';
import type { Names } from '../../model/names.ts';
import type { CitizenshipEntry } from './citizenship-codebook.ts';
import { readCitizenshipCodebook } from './citizenship-codebook.ts';
import type { Fault, FileFault } from '../parse/fault.ts';
import { inFile, inFileOrder } from '../parse/fault.ts';
import type { FootnoteEntry } from './footnote-codebook.ts';
import { readFootnoteCodebook } from './footnote-codebook.ts';
import type { ListedName } from './listed-names.ts';
import { nameFaults } from './listed-names.ts';
import { readOtherCountryCodebook } from './other-country-codebook.ts';
import { readRegionCodebook } from './region-codebook.ts';

/** What gives each label of the table its id, kind, parent, codes and names. */
export interface Codebooks {
  /** In the order of the table's rows, the total first. */
  readonly citizenships: readonly CitizenshipEntry[];
  /** In the order of the table's columns. */
  readonly regions: readonly Region[];
  readonly footnotes: readonly FootnoteEntry[];
  /** Day of the regions' populations, ISO 8601: `2011-01-01`. */
  readonly populationDate: string;
  /** Region id by county number of 2011: `16` → `trondelag`. */
  readonly countyRegion: ReadonlyMap<string, string>;
  readonly names: Names;
}

/** Where the codebooks stand, as their faults name them. */
export const CODEBOOK_FILES = {
  citizenships: 'data/citizenships.csv',
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

/** Reads and checks the codebooks; the faults of all of them, if there are any. */
export function readCodebooks(texts: CodebookTexts): ReadCodebooks {
  const citizenships = readCitizenshipCodebook(texts.citizenships);
  const regions = readRegionCodebook(texts.regions);
  const footnotes = readFootnoteCodebook(texts.footnotes, new Set(citizenships.entries.map(({ id }) => id)));
  const countries = readOtherCountryCodebook(texts.otherCountries, citizenships.entries);
  const found = new Map<string, FoundNames>([
    [CODEBOOK_FILES.citizenships, citizenships],
    [CODEBOOK_FILES.regions, regions],
    [CODEBOOK_FILES.footnotes, { ...footnotes, names: [] }],
    [CODEBOOK_FILES.otherCountries, countries],
  ]);
  const ambiguous = nameFaults(new Map([...found].map(([file, { names }]) => [file, names])));
  const faults = [...found].flatMap(([file, own]) =>
    inFile(file, inFileOrder([...own.faults, ...ambiguous.filter((fault) => fault.file === file)])),
  );
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    codebooks: {
      citizenships: citizenships.entries,
      regions: regions.entries,
      footnotes: footnotes.entries,
      populationDate: regions.populationDate,
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
