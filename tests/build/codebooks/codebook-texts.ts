import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodebookTexts } from '../../../src/build/codebooks/codebooks.ts';
import { CODEBOOK_FILES } from '../../../src/build/codebooks/codebooks.ts';
import { ROOT } from '../parse/published-text.ts';

const textOf = (name: keyof CodebookTexts) => readFileSync(join(ROOT, CODEBOOK_FILES[name]), 'utf8');

/** The texts of the published codebooks. */
export const TEXTS: CodebookTexts = {
  publication: textOf('publication'),
  citizenships: textOf('citizenships'),
  counties: textOf('counties'),
  regions: textOf('regions'),
  footnotes: textOf('footnotes'),
  otherCountries: textOf('otherCountries'),
};
