import { id, population, year } from 'virtual:publication';
import type { AboutWords } from './about.en.ts';
import { methodsNb } from './methods.nb.ts';
import { numbersIn } from './numbers.ts';
import { list } from './phrases.nb.ts';

const { whole } = numbersIn('nb');
const day = new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeZone: 'UTC' });

/** What the about page says in Norwegian Bokmål. */
export const aboutNb: AboutWords = {
  description:
    'Hvor tallene kommer fra, hvordan de er kontrollert, hva hvert mål betyr, og vilkårene for bruk.',
  contents: 'På denne siden',
  finding: (figures, sums) =>
    `Én publisert tabell, ${whole(figures)} tall. Hvert av dem inngår i summen av raden sin og i summen av gruppen sin: ${sums}`,

  source: {
    title: 'Hva tallene er',
    table: ({ number, release, date }) =>
      `Alle tallene kommer fra én tabell hos Statistisk sentralbyrå: tabell ${number}, om innvandring etter statsborgerskap og landsdel, i publiseringen [«${release}»] fra ${day.format(date)}. Den er lest i den engelske utgaven.`,
    counted:
      'Tabellen teller innvandringer: registrerte flyttinger til Norge fra andre land, av personer som har til hensikt å bli i minst seks måneder. Den som flytter flere ganger samme år, telles hver gang, ifølge [Statistisk sentralbyrå]. Der nettstedet skriver om personer som flyttet, er det disse flyttingene det gjelder.',
    citizenship: (norwegians, all) =>
      `De er talt etter statsborgerskap. Det er verken fødeland, landbakgrunn eller landet de flyttet fra. Derfor er også norske statsborgere med: ${norwegians} av ${all}.`,
    regions: `Landsdelene er de som Statistisk sentralbyrå brukte i ${year}. De svarer til Eurostats NUTS 2-regioner fra den tiden. Hver av dem består av hele fylker.`,
    caption: (date) => `Landsdelene og innbyggertallet ${day.format(date)}`,
    nuts: 'NUTS 2',
    counties: 'Fylker',
    population: 'Innbyggere',
  },

  reading: {
    title: 'Slik leses tallene',
    letters: (people, destination) =>
      `I formlene er x antallet med statsborgerskap c som flyttet til landsdel r, X_r alle som flyttet til landsdelen, X_c alle med statsborgerskapet, X alle som flyttet til Norge, og P_r innbyggertallet i landsdelen 1. januar, før årets flyttinger. Landsdelen er den de først ble registrert i; flyttinger videre i landet er ikke med. Tallene gjelder ${people} som flyttet ${destination}.`,
    roundedTerm: 'Beregnet, avrundet',
    rounded:
      'Bare antall personer er publisert. De andre målene er beregnet her og avrundet, så deler til sammen kan bli 99,9 eller 100,1; i filene er de ikke avrundet.',
    fewTerm: 'Få personer',
    few: (base) =>
      `Forventet antall, X_r · X_c / X, er hvor mange som ville flyttet dit om statsborgerskapet hadde fordelt seg som alle som flyttet til Norge. Er det under ${base}, står indeksen i parentes, er ikke farget og er ikke med i noen rangering.`,
    verdictTerm: 'Over- og underrepresentert',
    verdict: (low, high) =>
      `Sagt om en indeks utenfor ${low}–${high} med et 95\u00a0%-intervall som ikke omfatter 1. Rangeringer følger den enden av intervallet som er nærmest 1, så ingen liten gruppe topper listen ved en tilfeldighet.`,
    intervalTerm: '95\u00a0%-intervall',
    interval:
      'Alle flyttingene er talt; det er ikke noe utvalg. Intervallet sier om en forskjell kan være tilfeldig når folk flytter hver for seg. Familier gjør ikke det, så det er heller for smalt. Det er det eksakte Poisson-intervallet for x (Garwood 1936) delt på forventet antall; for to landsdeler Clopper–Pearson-intervallet (1934).',
    ceilingTerm: 'Store grupper',
    ceiling: (group, all, persons, most) =>
      `Indeksen kan ikke bli høyere enn X / X_c. For ${group} er taket ${all} / ${persons} = ${most}: Da ville alle som kom, vært fra gruppen.`,
    restTerm: '«… ellers»',
    rest: 'Det som er igjen av en gruppe utenom landene som tabellen nevner. Det er ikke et land: Raden står sist i gruppen og er ikke med i noen rangering.',
    totalsTerm: 'Summer og grupper',
    totals: 'De blir aldri sortert eller rangert blant sine egne deler.',
    mapTerm: 'Kart',
    map: (classes) =>
      `Farge viser et forholdstall, lengde et antall. Antall personer gir aldri farge: Da viser fargen antallet per ${whole(1000)} innbyggere, og begge tallene står ved siden av. Opptil ${classes} klasser har runde grenser; strekene i tegnforklaringen er landsdelenes egne verdier.`,
    indexTerm: 'Kart over indeksen',
    index: (bounds) =>
      `Klassene skilles ved ${bounds.slice(0, -1).join('; ')} og ${bounds.at(-1)}, med de samme forholdene under 1 som over.`,
  },

  proof: {
    title: 'Kontrollen',
    allHold: (sums) => `${whole(sums)} summer, og alle stemmer.`,
    notAll: (sums, parts) => `${whole(sums)} summer: ${list(parts)}.`,
    counts: {
      holds: (n) => `${whole(n)} stemmer`,
      fails: (n) => `${whole(n)} stemmer ikke`,
      'not checkable': (n) => `${whole(n)} kan ikke kontrolleres`,
    },
    explained: (regions) =>
      `I hver rad utgjør de ${regions} landsdelene til sammen totalen. I hver gruppe utgjør delene til sammen gruppen, i hver av de ${regions + 1} kolonnene. Hver gang nettstedet bygges, blir tabellen lest og summert på nytt; hvis bare én sum ikke stemte, ville byggingen stanse og peke ut cellen.`,
    notCheckable:
      'En sum der et av tallene er holdt tilbake, kan ikke kontrolleres, og regnes ikke blant dem som stemmer.',
    caption: 'Summene etter gruppe',
    group: 'Gruppe',
    rows: 'Radsummer',
    columns: 'Kolonnesummer',
    results: { holds: 'Stemmer', fails: 'Stemmer ikke', 'not checkable': 'Ikke kontrollerbare' },
    all: 'Alle summer',
    unseen:
      'Er ett tall galt, er det alltid en sum som ikke stemmer. Feil som lar alle summene stemme, kan ikke oppdages: at to rader i en gruppe, eller to landsdeler i alle rader, har byttet tall.',
    files: (file) =>
      `Alle summene står med resultat i [checks.json]. Tabellens tekst er [${file}], med denne SHA-256-summen:`,
    text: 'Teksten i den publiserte tabellen',
  },

  methods: methodsNb,

  notes: {
    title: 'Fotnoter',
    translated: 'Vår oversettelse; i tabellen står noten på engelsk.',
    carried: (labels) => `Rader med dette merket: ${list(labels)}.`,
    stray: (labels, about) =>
      `${list(labels)} har merket i den publiserte tabellen, enda noten handler om ${list(about)}.`,
    quoted: (label) => `«${label}»`,
  },

  signs: {
    title: 'Tegn',
    text: 'Statistisk sentralbyrå har standardtegn som kan stå i stedet for et tall. De betyr det samme her.',
    caption: 'Tegn i stedet for tall',
    sign: 'Publisert',
    meaning: 'Betydning',
    shown: 'Vist',
    adds: 'Summeres som',
    cells: 'Celler her',
    meanings: {
      '-': 'Null',
      '.': 'Tall kan ikke forekomme',
      '..': 'Oppgave mangler',
      ':': 'Vises ikke av konfidensialitetshensyn',
    },
    nothing: 'ingenting',
  },

  files: {
    title: 'Datafiler',
    text: 'I UTF-8, på adresser som ikke endres.',
    list: {
      [`${id}.csv`]: 'Én linje for hvert tall, med navn og koder',
      [`${id}-wide.csv`]: 'Som publisert: én linje for hver rad, tegnene beholdt',
      [`${id}.csv-metadata.json`]: 'Kolonnene i filen med én linje for hvert tall (CSVW)',
      [`${id}-wide.csv-metadata.json`]: 'Kolonnene i filen som publisert: CSVW',
      [`${id}.json`]: 'Hele datasettet, slik nettstedet leser det',
      [`${id}.jsonstat.json`]: 'JSON-stat 2.0, for statistikkprogrammer',
      [`${id}-patterns.csv`]:
        'Hvem som bosatte seg likt: mønsteret til hvert statsborgerskap og plassen i kartet over likhet',
      [`${id}-patterns.csv-metadata.json`]: 'Kolonnene i filen med mønstre: CSVW',
      [`${id}-patterns.json`]: 'Mønstrene, kartet over likhet og tall for hele tabellen',
      'checks.json': 'Hver sum og resultatet av kontrollen',
      [`${id}.txt`]: 'Den publiserte tabellen, ordrett',
      'datapackage.json': 'Hva disse filene er: kolonner, størrelser og vilkår (Frictionless)',
    },
  },

  terms: {
    title: 'Kilder og lisenser',
    figuresTerm: 'Tallene',
    figures:
      'Statistisk sentralbyrå, under [Norsk lisens for offentlige data]: fri bruk, med «Kilde: Statistisk sentralbyrå».',
    populationTerm: 'Innbyggere',
    population: (all) =>
      `${population.source.nb}, på samme vilkår. Landsdelene er summer av fylkene og utgjør til sammen de publiserte ${all}. ${population.note.nb}`,
    outlinesTerm: 'Omriss',
    outlines: `De 19 fylkene i ${year} fra [Natural Earth], 1:10 millioner, uten opphavsrettslig vern; slått sammen til landsdeler og forenklet. Svalbard og Jan Mayen er utelatt.`,
    namesTerm: 'Navn',
    names: `På norsk Statistisk sentralbyrås fra rundt ${year}, som Hviterussland, og for sju land CLDRs; fem grupper og restgrupper er våre, dannet som de andre. På engelsk tabellens egne; bare restgruppen for Sør-Amerika har fått navn etter hele gruppen. Vendinger som «polske statsborgere» er våre.`,
    codeTerm: 'Kode',
    code: 'MIT-lisensen; lisensene til andres kode i den står i [licences.txt].',
    fontsTerm: 'Skrifttyper',
    fonts: 'De som finnes på enheten din; ingen blir lastet ned.',
    privacyTerm: 'Personvern',
    privacy:
      'Ingen informasjonskapsler, ingen sporing, ingen forespørsler til andre nettsteder. Sidene du har besøkt, blir liggende i nettleseren, så de kan leses uten nett.',
  },
};
