import { year } from 'virtual:publication';
import { numbersIn } from './numbers.ts';
import type { ShareWords } from './share-words.en.ts';

const { whole } = numbersIn('nb');
const day = new Intl.DateTimeFormat('nb', { dateStyle: 'long' });
const PUBLISHER = 'Statistisk sentralbyrå';

/** What the dialogs say in Norwegian Bokmål. */
export const shareWordsNb: ShareWords = {
  close: 'Lukk',
  copy: 'Kopier',
  copied: 'Kopiert',
  save: 'Lagre som fil',
  refused: 'Nettleseren tillater ikke kopiering. Teksten er merket: trykk Ctrl+C, eller ⌘C på Mac.',
  quoted: (text) => `«${text}»`,
  publisher: PUBLISHER,
  source: (title) => `${PUBLISHER}: ${title}`,
  computed: (site) => `beregnet av ${site}`,
  computedSource: (source, site) => `${source}; rater, andeler og indekser beregnet av ${site}`,

  share: {
    title: 'Del visningen',
    link: 'Lenke',
    hint: 'Den åpner siden slik du ser den: mål, rekkefølge, filter og valgt landsdel.',
    device: 'Del med en app …',
  },
  cite: {
    title: 'Siter visningen',
    plain: 'Ren tekst',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    dataSet: 'Datasett',
    accessed: (date) => `lest ${day.format(date)}`,
    publishedAt: (source) => `Publisert på ${source}`,
  },
  embed: {
    title: 'Bygg inn visningen',
    parts: 'Vis',
    figures: {
      map: 'Kart',
      chart: 'Diagram',
      continents: 'Verdensdeler',
      largest: 'Største land',
      contrast: 'Det som skiller seg ut',
      table: 'Tabell',
      both: 'Kart og tabell',
    },
    firstRows: (count) => `De første ${count}`,
    allRows: 'Alle',
    controls: 'Valg',
    controlChoices: { without: 'Ingen', with: 'Mål, rader, landsdel' },
    background: 'Bakgrunn',
    backgrounds: { page: 'Egen', transparent: 'Gjennomsiktig' },
    preview: 'Forhåndsvisning',
    selfSizing: 'Kode for en ramme som følger innholdet',
    selfSizingHint: 'Et lite skript fra dette nettstedet gir rammen riktig høyde på alle skjermer.',
    plain: 'Kode for en ramme med fast høyde',
    plainHint: (height) =>
      `Uten skript: ${whole(height)} px høy, som i forhåndsvisningen. Endre høyden så den passer på siden din.`,
  },
  download: {
    title: 'Last ned det som vises',
    table: 'Tabellen',
    map: 'Kartet',
    sourceLines: 'CSV begynner med linjer om kilde, mål og lenke, hver med # foran',
    whole: `Alle tall for ${year}, uansett hva som vises`,
    oneFile: 'Hele utforskeren i én fil',
    oneFileHint: 'HTML: alle sider på begge språk. Den åpnes fra disk og trenger ikke nett.',
    load: 'Hent alle tall inn i et program',
    programs: {
      sheets: 'Google Regneark',
      pandas: 'Python, pandas',
      r: 'R',
      stata: 'Stata',
    },
    loadHint: (figures) =>
      `Én linje for hvert tall, ${figures} i alt. Grupper og summer er også linjer: velg etter kind før du summerer. I Excel: Data, Fra nettet, med adressen i linjen over.`,
    names: {
      csv: 'CSV',
      excelCsv: 'CSV, semikolon',
      xlsx: 'Excel',
      json: 'JSON',
      copy: 'Kopier som tabell',
      svg: 'SVG',
      png: 'PNG',
    },
    hints: {
      csv: 'Komma mellom feltene, desimalpunkt',
      excelCsv: 'Desimalkomma, for norsk Excel',
      xlsx: 'XLSX, med et ark om kilde og mål',
      json: 'For programmer',
      copy: 'Til å lime inn i et regneark eller en tekst',
      svg: 'Tegning, skarp i alle størrelser',
      png: `Bilde, ${whole(1440)} px bredt`,
    },
    saved: (name) => `Lagret: ${name}`,
    copied: 'Tabellen er kopiert til utklippstavlen.',
    refused: 'Nettleseren tillater ikke kopiering. Ta tabellen som CSV-fil i stedet.',
    failed: 'Dette lot seg ikke lage. Sjekk forbindelsen og prøv igjen.',
    marked: (region) => `Med omriss: ${region}.`,
    mapSource: (source) => `Kilde: ${source}. Omriss: Natural Earth.`,
  },
  signs: {
    '-': 'null: tallet 0',
    '.': 'tall kan ikke forekomme',
    '..': 'oppgave mangler',
    ':': 'vises ikke av konfidensialitetshensyn',
  },
  workbook: {
    figures: 'Tall',
    about: 'Om tallene',
    subject: 'Side',
    source: 'Kilde',
    rows: 'Rader',
    filter: 'Filter på navn',
    permalink: 'Lenke til visningen',
    note: 'Merknad',
    signs: 'Tegn',
    signsExplained: (few: string) =>
      `– ingen (tallet 0); . tall kan ikke forekomme; .. oppgave mangler; : vises ikke av konfidensialitetshensyn. En indeks i parentes ${few}.`,
  },
};
