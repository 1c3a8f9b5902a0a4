import { year } from 'virtual:publication';
import type { TableSymbol } from '../model/dataset.ts';
import type { EmbedFigure } from '../view/parts.ts';
import type { Background } from '../view/view.ts';
import { numbersIn } from './numbers.ts';

const { whole } = numbersIn('en');
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const PUBLISHER = 'Statistics Norway';

/** What the dialogs say in English. */
export const shareWordsEn = {
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  save: 'Save as file',
  refused: 'The browser does not allow copying. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  quoted: (text: string) => `“${text}”`,
  publisher: PUBLISHER,
  source: (title: string) => `${PUBLISHER}: ${title}`,
  computed: (site: string) => `computed by ${site}`,
  computedSource: (source: string, site: string) =>
    `${source}; rates, shares and indices computed by ${site}`,

  share: {
    title: 'Share this view',
    link: 'Link',
    hint: 'It opens the page as you see it: measure, order, filter and selected region.',
    device: 'Share with an app…',
  },
  cite: {
    title: 'Cite this view',
    plain: 'Plain text',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    dataSet: 'Data set',
    accessed: (date: Date) => `accessed ${day.format(date)}`,
    publishedAt: (source: string) => `Published at ${source}`,
  },
  embed: {
    title: 'Embed this view',
    parts: 'Show',
    figures: {
      map: 'Map',
      chart: 'Chart',
      continents: 'Continents',
      largest: 'Largest countries',
      contrast: 'What sets it apart',
      table: 'Table',
      both: 'Map and table',
    } satisfies Record<EmbedFigure, string>,
    smallMaps: 'Small maps',
    firstRows: (count: number) => `First ${count}`,
    allRows: 'All',
    controls: 'Choices',
    controlChoices: { without: 'None', with: 'Measure, rows, region' },
    background: 'Background',
    backgrounds: { page: 'Own', transparent: 'Transparent' } satisfies Record<Background, string>,
    preview: 'Preview',
    selfSizing: 'Code for a frame that fits its content',
    selfSizingHint: 'A small script of this site gives the frame its height, on every screen.',
    plain: 'Code for a frame of fixed height',
    plainHint: (height: number) =>
      `Without script: ${whole(height)} px high, as in the preview. Change the height to what suits your page.`,
  },
  download: {
    title: 'Download what is shown',
    table: 'The table',
    picture: 'A picture',
    shape: 'Shape',
    shapes: { portrait: 'As the figure', square: 'Square', wide: '16 : 9' },
    sourceLines: 'CSV begins with lines on source, measure and link, each with # before it',
    whole: `All figures of ${year}, whatever is shown`,
    oneFile: 'The explorer as one file',
    oneFileHint: 'HTML: every page in both languages. It opens from disk and needs no connection.',
    load: 'Load all figures into a program',
    programs: {
      sheets: 'Google Sheets',
      pandas: 'Python, pandas',
      r: 'R',
      stata: 'Stata',
    },
    loadHint: (figures: number) =>
      `One line a figure, ${figures} in all. Groups and totals are lines too: choose by kind before you add up. In Excel: Data, From Web, with the address in the line above.`,
    names: {
      csv: 'CSV',
      excelCsv: 'CSV, semicolons',
      xlsx: 'Excel',
      json: 'JSON',
      copy: 'Copy as table',
      svg: 'SVG',
      png: 'PNG',
      copyPicture: 'Copy picture',
    },
    hints: {
      csv: 'Commas, decimal point',
      excelCsv: 'Decimal comma, for Excel in the Nordic countries',
      xlsx: 'XLSX, with a sheet on source and measure',
      json: 'For programs',
      copy: 'To paste into a spreadsheet or a text',
      svg: 'Drawing, sharp at any size',
      png: 'Picture, sharp on screens and on paper',
      copyPicture: 'To paste into a message, a text or slides',
    },
    saved: (name: string) => `Saved: ${name}`,
    copied: 'The table is on the clipboard.',
    pictureCopied: 'The picture is on the clipboard.',
    pictureRefused: 'The browser does not allow copying. Take the picture as a PNG file instead.',
    refused: 'The browser does not allow copying. Take the table as a CSV file instead.',
    failed: 'This could not be made. Check the connection and try again.',
    marked: (region: string) => `Outlined: ${region}.`,
    stacked: (dark: string, pale: string) => `Dark: ${dark}. Pale: ${pale}.`,
    line: (what: string) => `Line on a bar: ${what}.`,
    rowsShown: (shown: number, all: number) => `The first ${whole(shown)} of ${whole(all)} rows.`,
    chartSource: (source: string) => `Source: ${source}.`,
    mapSource: (source: string) => `Source: ${source}. Outlines: Natural Earth.`,
  },
  signs: {
    '-': 'none: the number 0',
    '.': 'not applicable',
    '..': 'not available',
    ':': 'withheld for confidentiality',
  } satisfies Record<TableSymbol, string>,
  workbook: {
    figures: 'Figures',
    about: 'About',
    subject: 'Page',
    source: 'Source',
    rows: 'Rows',
    filter: 'Filter on names',
    permalink: 'Link to this view',
    note: 'Note',
    signs: 'Signs',
    /** `few` says what an index in brackets rests on. */
    signsExplained: (few: string) =>
      `– none (the number 0); . not applicable; .. not available; : withheld for confidentiality. An index in brackets is ${few}.`,
  },
};

/** The words of the dialogs in a language. */
export type ShareWords = typeof shareWordsEn;
