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
      '12 861 Polish citizens moved to Norway in 2011, 16.2 % of all who did. ' +
        'More moved to Oslo and Akershus, 31.2 %, than to any other region. ' +
        'They are most clearly over-represented in South Eastern Norway: 19.7 % of them moved there, against 14.9 % of all who moved to Norway – 1.3 times as many as expected.',
    );
    expect(seen(of('poland', 'nb'))).toBe(
      '12 861 polske statsborgere flyttet til Norge i 2011, 16,2 % av all innvandring. ' +
        'Flest, 31,2 %, flyttet til Oslo og Akershus. ' +
        'Klarest overrepresentert er de på Sør-Østlandet: 19,7 % av dem flyttet dit, mot 14,9 % av alle som flyttet til Norge – 1,3 ganger så mange som forventet.',
    );
  });

  it('of all says how many for each thousand, where most settled, and who were most', () => {
    expect(seen(of('total', 'en'))).toBe(
      '79 498 people moved to Norway in 2011, 16.2 per 1 000 inhabitants. ' +
        '35.1 % of them moved to Oslo and Akershus; the largest group were Polish citizens, 16.2 %.',
    );
    expect(seen(of('total', 'nb'))).toBe(
      '79 498 personer flyttet til Norge i 2011, 16,2 per 1 000 innbyggere. ' +
        '35,1 % av dem flyttet til Oslo og Akershus; den største gruppen var polske statsborgere, 16,2 %.',
    );
  });

  it('says of a small share that it is small, and names no largest part where three regions share it', () => {
    expect(seen(of('unknown', 'en'))).toMatch(
      /^18 .* moved to Norway in 2011, less than 0\.1 % of all who did\. There are too few of them to say .*\.$/,
    );
    expect(seen(of('unknown', 'nb'))).toMatch(
      /^18 .* flyttet til Norge i 2011, mindre enn 0,1 % av all innvandring\. De er for få til .*\.$/,
    );
  });

  it('says that they are too few where one region alone can be compared', () => {
    expect(seen(of('montenegro', 'en'))).toBe(
      '25 Montenegrin citizens moved to Norway in 2011, less than 0.1 % of all who did. ' +
        'More moved to Oslo and Akershus, 44.0 %, than to any other region. ' +
        'There are too few of them to say where they are over- or under-represented.',
    );
  });

  it('of those who had no one says so', () => {
    expect(of('rest-of-north-america', 'en')).toBe(
      'The table counts no moves to Norway by citizens of other North American countries in 2011.',
    );
    expect(of('rest-of-north-america', 'nb')).toBe(
      'Tabellen har ingen flyttinger til Norge blant statsborgere i andre nordamerikanske land i 2011.',
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
      'How many a moved to Norway in 2011 is not published.',
    );
  });

  it('says that they are too few where few are expected everywhere', () => {
    const table = smallTable({
      total: { kind: 'total', figures: [100, 60, 40] },
      a: { figures: [5, '-', 5] },
    });
    const [, a] = table.dataset.citizenships;
    if (!a) throw new Error('no row');
    expect(seen(citizenshipFinding({ table, ...SPEECH.en }, a))).toBe(
      '5 a moved to Norway in 2011, 5.0 % of all who did. More moved r2, 100.0 %, than to any other region. ' +
        'There are too few of them to say where they are over- or under-represented.',
    );
  });
});

describe('the finding of a region', () => {
  it('says how many, for each thousand and of all, who were most, and who more than to be expected', () => {
    expect(seen(ofRegion('trondelag', 'en'))).toBe(
      '5 552 people moved to Trøndelag from abroad in 2011, 13.0 per 1 000 inhabitants and 7.0 % of all who moved to Norway. ' +
        'The largest group were Polish citizens, 14.3 %. ' +
        'Most clearly over-represented are South Korean citizens: 0.8 % of those who came here, against 0.2 % of all who moved to Norway – 4.0 times as many as expected.',
    );
    expect(seen(ofRegion('trondelag', 'nb'))).toBe(
      '5 552 personer flyttet fra utlandet til Trøndelag i 2011, 13,0 per 1 000 innbyggere og 7,0 % av all innvandring til Norge. ' +
        'Den største gruppen var polske statsborgere, 14,3 %. ' +
        'Klarest overrepresentert er sørkoreanske statsborgere: 0,8 % av dem som kom hit, mot 0,2 % av alle som flyttet til Norge – 4,0 ganger så mange som forventet.',
    );
  });

  it('takes the preposition of the region', () => {
    expect(ofRegion('western-norway', 'nb')).toContain('flyttet fra utlandet til Vestlandet i 2011');
    expect(of('norway', 'nb')).toContain('flyttet til Oslo og Akershus');
    expect(of('estonia', 'nb')).toContain('overrepresentert er de i Nord-Norge');
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
        !/^[\dT]/.test(text) ||
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

  it('calls nothing over-represented of which fewer than 1.25 times as many moved as expected', () => {
    const times = findings.flatMap(({ text }) =>
      [...text.matchAll(/([\d.,]+) (?:times|ganger)/g)].map(([, n]) => Number(n?.replace(',', '.'))),
    );
    expect(times.length).toBeGreaterThan(80);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(1.2); // 1.25, as it is written with one decimal
  });

  it('names its base and none of the words for a stock', () => {
    for (const { text } of findings) {
      expect(text).not.toMatch(/immigrants?\b|innvandre(?:re?|de)\b|as a whole|som helhet/i);
      if (/represented|representert/.test(text))
        expect(text).toMatch(/of all who moved to Norway|av alle som flyttet til Norge|too few|for få/);
    }
  });

  it('has the words of its language alone', () => {
    const english = /\b(the|of|and|to|in|people|citizens|moved|they|are|were|with)\b/i;
    const norwegian = /(?<![\p{L}])(av|og|til|på|fra|personer|statsborgere|flyttet|er|den|var)(?![\p{L}])/iu;
    const mixed = findings.filter(({ locale, text }) => {
      const [own, other] = locale === 'en' ? [english, norwegian] : [norwegian, english];
      return !own.test(text) || other.test(text);
    });
    expect(mixed).toEqual([]);
  });
});
