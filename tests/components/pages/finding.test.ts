import { describe, expect, it } from 'vitest';
import { citizenshipFinding } from '../../../src/components/pages/citizenship/citizenship-finding.ts';
import { regionFinding } from '../../../src/components/pages/region/region-finding.ts';
import { LOCALES } from '../../../src/model/dataset.ts';
import { citizenship, IDS, TABLE } from '../../model/published.ts';
import { raw } from '../../model/raw-figures.ts';
import { smallTable } from '../../model/small-table.ts';
import { SPEECH } from '../speech.ts';

const of = (id: string, locale: 'en' | 'nb') =>
  citizenshipFinding({ table: TABLE, ...SPEECH[locale] }, citizenship(id));
const ofRegion = (id: string, locale: 'en' | 'nb') => {
  const region = TABLE.regions.find((region) => region.id === id);
  if (!region) throw new Error(`${id} is no region`);
  return regionFinding({ table: TABLE, ...SPEECH[locale] }, region);
};
/** Text as a reader sees it: a no-break space is a space. */
const seen = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the finding of a citizenship', () => {
  it('says how many, where most of them settled, and where more than to be expected', () => {
    expect(seen(of('poland', 'en'))).toBe(
      '12 861 Polish citizens immigrated to Norway in 2011, 16.2 % of all immigrants. ' +
        'The largest part, 31.2 %, moved to Oslo and Akershus. ' +
        'Compared with all immigrants they are most over-represented in South Eastern Norway (index 1.32).',
    );
    expect(seen(of('poland', 'nb'))).toBe(
      '12 861 polske statsborgere innvandret til Norge i 2011, 16,2 % av alle innvandrede. ' +
        'Den største delen, 31,2 %, flyttet til Oslo og Akershus. ' +
        'Sammenlignet med alle innvandrede er de sterkest overrepresentert på Sør-Østlandet (indeks 1,32).',
    );
  });

  it('of all says how many for each thousand, where most settled, and who were most', () => {
    expect(seen(of('total', 'en'))).toBe(
      '79 498 people immigrated to Norway in 2011, 16.2 per 1 000 inhabitants. ' +
        '35.1 % of them moved to Oslo and Akershus; the largest group were Polish citizens, 16.2 %.',
    );
    expect(seen(of('total', 'nb'))).toBe(
      '79 498 personer innvandret til Norge i 2011, 16,2 per 1 000 innbyggere. ' +
        '35,1 % av dem flyttet til Oslo og Akershus; den største gruppen var polske statsborgere, 16,2 %.',
    );
  });

  it('says of a small share that it is small, and names no largest part where three regions share it', () => {
    expect(seen(of('unknown', 'en'))).toMatch(
      /^18 .* immigrated to Norway in 2011, less than 0\.1 % of all immigrants\.$/,
    );
    expect(seen(of('unknown', 'nb'))).toMatch(
      /^18 .* innvandret til Norge i 2011, mindre enn 0,1 % av alle innvandrede\.$/,
    );
  });

  it('calls nothing most over-represented where one region alone can be compared', () => {
    expect(seen(of('montenegro', 'en'))).toBe(
      '25 Montenegrin citizens immigrated to Norway in 2011, less than 0.1 % of all immigrants. ' +
        'The largest part, 44.0 %, moved to Oslo and Akershus.',
    );
  });

  it('of those who had no one says so', () => {
    expect(of('rest-of-north-america', 'en')).toBe(
      'No citizens of other North American countries immigrated to Norway in 2011.',
    );
    expect(of('rest-of-north-america', 'nb')).toBe(
      'Ingen statsborgere i andre nordamerikanske land innvandret til Norge i 2011.',
    );
  });

  it('of those whose figure is withheld says that it is not published', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [100, 60, 40] },
      a: { figures: [':', ':', 20] },
    });
    const [, a] = table.dataset.citizenships;
    if (!a) throw new Error('no row');
    expect(citizenshipFinding({ table, ...SPEECH.en }, a)).toBe(
      'How many a immigrated to Norway in 2011 is not published.',
    );
  });

  it('leaves out what rests on few people', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [100, 60, 40] },
      a: { figures: [5, '-', 5] },
    });
    const [, a] = table.dataset.citizenships;
    if (!a) throw new Error('no row');
    expect(seen(citizenshipFinding({ table, ...SPEECH.en }, a))).toBe(
      '5 a immigrated to Norway in 2011, 5.0 % of all immigrants. The largest part, 100.0 %, moved r2.',
    );
  });
});

describe('the finding of a region', () => {
  it('says how many, for each thousand and of all, who were most, and who more than to be expected', () => {
    expect(seen(ofRegion('trondelag', 'en'))).toBe(
      '5 552 people immigrated to Trøndelag in 2011, 13.0 per 1 000 inhabitants and 7.0 % of all immigration to Norway. ' +
        'The largest group were Polish citizens, 14.3 %. ' +
        'Compared with Norway as a whole, South Korean citizens are most over-represented (index 3.99).',
    );
    expect(seen(ofRegion('trondelag', 'nb'))).toBe(
      '5 552 personer innvandret til Trøndelag i 2011, 13,0 per 1 000 innbyggere og 7,0 % av all innvandring til Norge. ' +
        'Den største gruppen var polske statsborgere, 14,3 %. ' +
        'Sammenlignet med hele Norge er sørkoreanske statsborgere sterkest overrepresentert (indeks 3,99).',
    );
  });

  it('takes the preposition of the region', () => {
    expect(ofRegion('western-norway', 'nb')).toContain('innvandret til Vestlandet i 2011');
    expect(of('norway', 'nb')).toContain('flyttet til Oslo og Akershus');
    expect(of('estonia', 'nb')).toContain('overrepresentert i Nord-Norge');
  });
});

describe('every finding', () => {
  const findings = LOCALES.flatMap((locale) => [
    ...IDS.map((id) => ({ locale, subject: id, text: of(id, locale), persons: raw(id)[0] ?? 0 })),
    ...TABLE.regions.map(({ id }, i) => ({
      locale,
      subject: id,
      text: ofRegion(id, locale),
      persons: raw('total')[i + 1] ?? 0,
    })),
  ]);

  it('is made of whole sentences, and of nothing that a program left over', () => {
    expect(findings).toHaveLength(2 * (72 + 7));
    const careless = findings.filter(
      ({ text }) =>
        !/^[\dNI]/.test(text) ||
        !text.endsWith('.') ||
        / {2}|undefined|NaN|null|Infinity|\[object|\(\)| [.,;]|, ,/.test(text),
    );
    expect(careless).toEqual([]);
  });

  it('begins with the published figure', () => {
    for (const { locale, text, persons } of findings.filter(({ persons }) => persons > 0)) {
      expect(text.startsWith(`${SPEECH[locale].numbers.whole(persons)} `)).toBe(true);
    }
  });

  it('names no index of 1 or less as the most over-represented', () => {
    const indices = findings.flatMap(({ text }) =>
      [...text.matchAll(/ind(?:ex|eks) ([\d.,]+)/g)].map(([, n]) => n),
    );
    expect(indices.length).toBeGreaterThan(130);
    expect(indices.filter((index) => Number(index?.replace(',', '.')) <= 1)).toEqual([]);
  });

  it('has the words of its language alone', () => {
    const english = /\b(the|of|and|to|in|people|citizens|immigrated|they|are|were|with)\b/i;
    const norwegian =
      /(?<![\p{L}])(av|og|til|på|fra|personer|statsborgere|innvandret|er|den|var)(?![\p{L}])/iu;
    const mixed = findings.filter(({ locale, text }) => {
      const [own, other] = locale === 'en' ? [english, norwegian] : [norwegian, english];
      return !own.test(text) || other.test(text);
    });
    expect(mixed).toEqual([]);
  });
});
