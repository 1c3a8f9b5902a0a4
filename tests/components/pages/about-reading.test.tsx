import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { loadTable } from '../../../src/build/parse/load-table.ts';
import { proof } from '../../../src/build/parse/proof.ts';
import { AboutContent } from '../../../src/components/pages/about/AboutContent.tsx';
import type { Locale } from '../../../src/model/dataset.ts';
import { TABLE } from '../../model/published.ts';
import { SPEECH } from '../speech.ts';

const PROOF = proof(loadTable(process.cwd()));

/** The text of the about page, without letters set low: X_r reads Xr. */
const aboutIn = (locale: Locale) =>
  renderToStaticMarkup(<AboutContent speech={SPEECH[locale]} table={TABLE} proof={PROOF} root="../" />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

it('the about page says what an interval says of a full count, and by which methods', () => {
  expect(aboutIn('en')).toMatch(
    /Every move is counted; .*Poisson .*Garwood 1936.* Clopper–Pearson interval \(1934\)/,
  );
  expect(aboutIn('nb')).toMatch(
    /Alle flyttingene er talt; .*Poisson.*Garwood 1936.* Clopper–Pearson-intervallet \(1934\)/,
  );
});

it('the about page says how high an index can be, and when “over-” and “under-represented” are said', () => {
  expect((79_498 / 50_021).toFixed(2)).toBe('1.59');
  expect(aboutIn('en')).toContain('the ceiling is 79 498 / 50 021 = 1.59');
  expect(aboutIn('nb')).toContain('taket 79 498 / 50 021 = 1,59');
  expect(aboutIn('en')).toContain('outside 0.80–1.25');
  expect(aboutIn('nb')).toContain('utenfor 0,80–1,25');
});

it('the about page says of which day the inhabitants are, and which region counts', () => {
  expect(aboutIn('en')).toMatch(/inhabitants on 1 January, before the year’s moves.* first registered/);
  expect(aboutIn('nb')).toMatch(
    /innbyggertallet i landsdelen 1\. januar, før årets flyttinger.* først ble registrert/,
  );
});
