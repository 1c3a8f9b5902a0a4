import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/model/dataset.ts';
import { LOCALES } from '../../../src/model/dataset.ts';
import { judgedApart } from '../../model/judged-apart.ts';
import { citizenship, IDS, TABLE } from '../../model/published.ts';
import { raw } from '../../model/raw-figures.ts';
import { SPEECH } from '../speech.ts';
import type { ReadPage } from './all-texts.tsx';
import { allReadPages } from './all-texts.tsx';

const PAGES = allReadPages();
const COLUMNS = TABLE.regions.map((_, i) => i + 1);

/** What no page says. Of the list of names only what is ours is read: names of others are as they are. */
const STRUCK: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    /\bimmigrants?\b/i, // a stock; the table counts moves
    /\b(?:than|as|of|from) in Norway as a whole\b|\bin Norway as a whole\b/i, // a base that holds the subject
    /\bnil\b(?!$)/, // as a reader reads it: none
    /\bto be expected\b|\bnot one of\b|\bthe largest part\b|\bone and the same\b/i,
    /\bexplains?\b.*%|%.*\bexplains?\b/i, // a cause, which no figure bears
    /\bso few people\b/i,
  ],
  nb: [
    /\binnvandr(?:er|ere|eren|erne|ede)\b/i,
    /\b(?:enn|som|mot) i (?:hele Norge|Norge som helhet)\b|\bi hele Norge\b/i,
    /\bvar å vente\b|\bå forvente\b|\boppkalt\b|\bkalt opp\b|\bhver en\b|\bforklarer \d/i,
    /(?<!-)\bregion(?:en|er|ene)?\b/i, // landsdel
    /\bstatsborgere fra (?!(?:andre )?land i (?:Oseania|Amerika))/i,
    /\bden største delen\b|\bså få personer\b/i,
  ],
};

/** True for what says more or less often than something else. */
const COMPARES: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:over|under)-represented\b|times as many|than expected\b|\d % (?:more|fewer)\b/i,
  nb: /\b(?:over|under)representert|ganger så mange|enn forventet\b|\d % (?:flere|færre)\b/i,
};

/** How a base is named. */
const BASE: Readonly<Record<Locale, RegExp>> = {
  en: /all who moved to Norway|all (?:citizenships )?had spread|too few of them to say/i,
  nb: /alle som flyttet til Norge|alle (?:statsborgerskap )?hadde fordelt seg|for få til at det kan sies/i,
};

const findingOf = ({ html }: ReadPage) =>
  (/<p class="finding">(.*?)<\/p>/s.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

/** The column of the region that a sentence names in one of these forms. */
function columnIn(text: string, form: 'place' | 'destination', locale: Locale): number {
  return 1 + TABLE.regions.findIndex((region) => text.includes(region[form][locale]));
}

it('are all pages: 155 in each of two languages', () => {
  expect(PAGES).toHaveLength(2 * (2 * 72 + 7 + 4));
  expect(PAGES.reduce((sum, { texts }) => sum + texts.length, 0)).toBeGreaterThan(50_000);
});

describe.each(LOCALES)('the words of all pages (%s)', (locale) => {
  const pages = PAGES.filter((page) => page.locale === locale);
  const isChoice = (text: string) => text === SPEECH[locale].messages.measures.index.name;

  it('are none of those that were struck', () => {
    const found = pages
      .filter(({ page }) => page.kind !== 'names')
      .flatMap(({ path, texts }) =>
        texts
          .filter((text) => STRUCK[locale].some((word) => word.test(text)))
          .map((text) => `${path}: ${text}`),
      );
    expect(found).toEqual([]);
  });

  it('name the base of every comparison: in the sentences beside it, or once on the page', () => {
    const bare = pages.filter(
      ({ texts }) =>
        texts.some((text) => COMPARES[locale].test(text) && !isChoice(text)) &&
        !texts.some((text) => BASE[locale].test(text)),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
    const findings = pages.map(findingOf).filter((finding) => COMPARES[locale].test(finding));
    expect(findings.length).toBeGreaterThan(60);
    expect(
      findings.filter((finding) => !BASE[locale].test(finding) && !/grupper|groups/.test(finding)),
    ).toEqual([]);
  });
});

/** What a finding may say at most, by figures from the text and bounds found by another method. */
describe.each(LOCALES)('every superlative of a citizenship’s page (%s)', (locale) => {
  const MOST = {
    en: /More moved (to .*?), [\d.]+ %, than to any other region(?:, just ahead of (.*?), )?/,
    nb: /Flest, [\d,]+ %, flyttet (til .*?)(?:, like foran (.*?) med|\.)/,
  };
  const OVER = {
    en: /most clearly over-represented ((?:in|on) [^:]*):/,
    nb: /Klarest overrepresentert er de ((?:i|på) [^:]*):/,
  };
  const UNDER = {
    en: /most clearly under-represented ((?:in|on) [^:]*):/,
    nb: /klarest underrepresentert ((?:i|på) [^:]*):/,
  };
  const said = IDS.flatMap((id) => {
    const page = PAGES.find(
      (one) => one.locale === locale && one.page.kind === 'citizenship' && one.page.citizenship.id === id,
    );
    return page && id !== 'total' ? [{ id, finding: findingOf(page) }] : [];
  });

  it('“most moved to” is said of the region with the most, and a second that is nearly level is named', () => {
    let named = 0;
    for (const { id, finding } of said) {
      const [, most, second] = MOST[locale].exec(finding) ?? [];
      if (most === undefined) continue;
      named++;
      const ranked = COLUMNS.toSorted((a, b) => (raw(id)[b] ?? 0) - (raw(id)[a] ?? 0));
      const [first = 0, next = 0] = ranked;
      expect(columnIn(most, 'destination', locale), id).toBe(first);
      expect(raw(id)[first], id).toBeGreaterThan(raw(id)[next] ?? 0);
      const isNear = 20 * (raw(id)[next] ?? 0) >= 19 * (raw(id)[first] ?? 0);
      expect(second !== undefined, `${id}: ${finding}`).toBe(isNear);
      if (second !== undefined) expect(second).toBe(TABLE.regions[next - 1]?.name[locale]);
    }
    expect(named).toBe(69);
  });

  it('“most clearly” is said of the region whose bound is farthest from 1, by the rule of the interval', () => {
    const counts = { over: 0, under: 0, neither: 0 };
    for (const { id, finding } of said) {
      const judged = COLUMNS.map((column) => ({ column, ...judgedApart(id, column) }));
      const clear = (verdict: string) => judged.filter((one) => one.verdict === verdict);
      const [, over] = OVER[locale].exec(finding) ?? [];
      const [, under] = UNDER[locale].exec(finding) ?? [];
      if (over !== undefined) {
        counts.over++;
        const bounds = clear('more').map(({ bound }) => bound);
        const one = judged[columnIn(over, 'place', locale) - 1];
        expect([one?.verdict, one?.bound], id).toEqual(['more', Math.max(...bounds)]);
      } else {
        expect(clear('more'), id).toEqual([]);
        if (under === undefined) {
          counts.neither++;
          expect(clear('fewer'), id).toEqual([]);
        } else {
          counts.under++;
          const bounds = clear('fewer').map(({ bound }) => bound);
          const one = judged[columnIn(under, 'place', locale) - 1];
          expect([one?.verdict, one?.bound], id).toEqual(['fewer', Math.min(...bounds)]);
        }
      }
    }
    expect(counts).toEqual({ over: 59, under: 6, neither: 6 });
  });
});

describe.each(LOCALES)('every superlative of a region’s page (%s)', (locale) => {
  const LARGEST = {
    en: /The largest group were (.*?), [\d.]+ %(?:, just ahead of (.*?), [\d.]+ %)?\./,
    nb: /Den største gruppen var (.*?), [\d,]+ %(?:, like foran (.*?) med [\d,]+ %)?\./,
  };
  const OVER = { en: /Most clearly over-represented are (.*?):/, nb: /Klarest overrepresentert er (.*?):/ };
  const countries = IDS.filter((id) => citizenship(id).kind === 'country');
  const people = (id: string | undefined) => (id === undefined ? undefined : citizenship(id).people[locale]);

  it.each(TABLE.regions.map(({ id }, i) => [id, i + 1] as const))('%s', (region, column) => {
    const page = PAGES.find(
      (one) => one.locale === locale && one.page.kind === 'region' && one.page.region.id === region,
    );
    const finding = page ? findingOf(page) : '';
    const persons = (id: string | undefined) => raw(id ?? '')[column] ?? 0;
    const [first, next] = countries.toSorted((a, b) => persons(b) - persons(a));
    const [, largest, second] = LARGEST[locale].exec(finding) ?? [];
    expect(largest).toBe(people(first));
    expect(second).toBe(20 * persons(next) >= 19 * persons(first) ? people(next) : undefined);

    const more = countries
      .map((id) => ({ id, ...judgedApart(id, column) }))
      .filter(({ verdict }) => verdict === 'more');
    const highest = Math.max(...more.map(({ bound }) => bound));
    const named = countries.find((id) => people(id) === OVER[locale].exec(finding)?.[1]);
    expect(more.find(({ id }) => id === named)?.bound).toBe(highest);
  });
});
