// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import Papa from 'papaparse';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import '../quiet-console.ts';
import { downloads } from '../../../src/build/downloads/downloads.ts';
import { settle } from '../../../src/build/patterns/settled.ts';
import type { LoadedTable } from '../../../src/build/parse/load-table.ts';
import { loadCodebooks, loadTable } from '../../../src/build/parse/load-table.ts';
import { parseTable } from '../../../src/build/parse/parse-table.ts';
import { proof } from '../../../src/build/parse/proof.ts';
import { AboutContent } from '../../../src/components/pages/about/AboutContent.tsx';
import { DocumentHtml } from '../../../src/components/pages/DocumentPage.tsx';
import { App } from '../../../src/components/site/App.tsx';
import { LOCALES } from '../../../src/model/dataset.ts';
import type { Proof } from '../../../src/model/checks.ts';
import type { Locale } from '../../../src/model/dataset.ts';
import { indexDataset } from '../../../src/model/table.ts';
import { TABLE } from '../../model/published.ts';
import { fakeLocation } from '../fake-location.ts';
import { openAt, seen } from '../render-app.tsx';
import { SPEECH } from '../speech.ts';

const FILE = readFileSync('data/immigration-2011.txt');
const PUBLISHED = loadTable('.');
const CODEBOOK = Papa.parse<Record<string, string>>(readFileSync('data/citizenships.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

const FILES = downloads({ table: PUBLISHED, settled: () => settle(PUBLISHED.dataset) });

function show(locale: Locale, table: LoadedTable = PUBLISHED, shown: Proof = proof(table)) {
  const speech = SPEECH[locale];
  return render(
    <AboutContent speech={speech} table={indexDataset(table.dataset)} proof={shown} root="../" />,
  );
}

/** The published table with eight of its figures withheld. */
function withheld(): LoadedTable {
  const text = readFileSync('tests/fixtures/withheld-figures/input.txt', 'utf8');
  const codebooks = loadCodebooks('.');
  const parsed = parseTable(text, codebooks);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return { ...parsed, text, codebooks };
}

const section = (title: string) =>
  screen.getByRole('heading', { level: 2, name: title }).parentElement ?? document.body;
const rowsOf = (caption: string) =>
  within(screen.getByRole('table', { name: caption }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(seen));
const numbersIn = (cells: readonly string[]) => cells.slice(1).map(Number);
const said = (term: string) => seen(screen.getByText(term).nextElementSibling);

afterEach(cleanup);

describe('the proof', () => {
  /** How many rows each group has, by the codebook alone: those of its parts, and for the total its own. */
  const rowsIn = new Map<string, number>();
  for (const { id = '', parent } of CODEBOOK) {
    const group = parent || id;
    rowsIn.set(group, (rowsIn.get(group) ?? 0) + 1);
  }

  it('counts the sums of each group, and says that all of them hold', () => {
    show('en');
    expect(seen(section('The proof').querySelector('strong'))).toBe('136 sums, and all of them hold.');
    expect(seen(document.querySelector('.finding'))).toMatch(
      /576 figures.*: 136 sums, and all of them hold\.$/,
    );
    const [header, ...rows] = rowsOf('The sums by group');
    expect(header).toEqual(['Group', 'Row sums', 'Column sums', 'Hold', 'Fail', 'Not checkable']);
    const expected = [...rowsIn].map(([id, count]) => {
      return [TABLE.byId.get(id)?.name.en ?? '', count, 8, count + 8, 0, 0];
    });
    expect(rows.slice(0, -1).map(([name = '', ...cells]) => [name, ...cells.map(Number)])).toEqual(expected);
    expect(rows.at(-1)).toEqual(['All sums', '72', '64', '136', '0', '0']);
  });

  it('adds up to all sums, group by group', () => {
    show('nb');
    expect(seen(section('Kontrollen').querySelector('strong'))).toBe('136 summer, og alle stemmer.');
    const rows = rowsOf('Summene etter gruppe').slice(1);
    const all = numbersIn(rows.at(-1) ?? []);
    const added = rows
      .slice(0, -1)
      .map(numbersIn)
      .reduce((sum, cells) => sum.map((n, i) => n + (cells[i] ?? 0)));
    expect(added).toEqual(all);
    expect(all[0]).toBe(PUBLISHED.checks.sums.filter(({ kind }) => kind === 'row').length);
    expect(all[2]).toBe(PUBLISHED.checks.sums.length);
  });

  it.each(LOCALES)('shows the text that it read, byte for byte, with its SHA-256 (%s)', (locale) => {
    const { container } = show(locale);
    const text = container.querySelector('pre')?.textContent ?? '';
    expect(Buffer.from(text).equals(FILE)).toBe(true);
    expect(screen.getByText(createHash('sha256').update(FILE).digest('hex'))).toBeTruthy();
    const frame = container.querySelector('pre');
    expect(frame?.getAttribute('tabindex')).toBe('0');
    expect(frame?.querySelector('code')?.getAttribute('lang')).toBe('en');
    expect(frame?.closest('details')?.querySelector('summary')).toBeTruthy();
  });

  it('keeps the text byte for byte as HTML, too', () => {
    const html = renderToStaticMarkup(
      <AboutContent speech={SPEECH.en} table={TABLE} proof={proof(PUBLISHED)} root="../" />,
    );
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    expect(parsed.querySelector('pre')?.textContent).toBe(FILE.toString('utf8'));
  });

  it('does not count a sum over a withheld figure as one that holds', () => {
    show('en', withheld());
    expect(seen(section('The proof').querySelector('strong'))).toBe(
      '136 sums: 128 hold and 8 cannot be checked.',
    );
    const rows = rowsOf('The sums by group');
    expect(rows.find(([name]) => name === 'Europe except Norway')).toEqual(
      ['Europe except Norway', '28', '8', '32', '0', '4'], // prettier-ignore
    );
    expect(rows.find(([name]) => name === 'Africa')).toEqual(['Africa', '9', '8', '13', '0', '4']);
    expect(rows.at(-1)).toEqual(['All sums', '72', '64', '128', '0', '8']);
    expect(seen(section('The proof'))).toContain('A sum with a withheld figure in it cannot be checked');
    const signs = rowsOf('Signs in place of a figure').map((cells) => [cells[0], cells[4]]);
    expect(signs.slice(1)).toEqual([['-', '10'], ['.', '0'], ['..', '4'], [':', '4']]); // prettier-ignore
  });

  it('says so when a sum fails', () => {
    const whole = proof(PUBLISHED);
    const groups = whole.groups.map((group) =>
      group.group === 'oceania' ? { ...group, rows: { holds: 0, fails: 2, 'not checkable': 0 } } : group,
    );
    show('en', PUBLISHED, { ...whole, groups });
    expect(seen(section('The proof').querySelector('strong'))).toBe('136 sums: 134 hold and 2 fail.');
    expect(rowsOf('The sums by group').at(-2)).toEqual(['Oceania', '2', '8', '8', '2', '0']);
    cleanup();
    show('nb', PUBLISHED, { ...whole, groups });
    expect(seen(section('Kontrollen').querySelector('strong'))).toBe(
      '136 summer: 134 stemmer og 2 stemmer ikke.',
    );
  });
});

describe('the footnotes', () => {
  it('stand verbatim, with the rows that carry their mark and the one that they are not about', () => {
    show('en');
    const notes = seen(section('Footnotes'));
    expect(notes).toContain(
      '¹ 1 November 2006 Serbia and Montenegro separated in two parts, in Serbia and in Montenegro.',
    );
    expect(notes).toContain(
      'Rows that carry the mark: “Montenegro”, “Serbia” and “Asia, Turkey included”. “Asia, Turkey included” ' +
        'carries it as published, although the note is about Serbia and Montenegro.',
    );
  });

  it('are told in Norwegian', () => {
    show('nb');
    expect(seen(section('Fotnoter'))).toContain(
      'Rader med dette merket: «Montenegro», «Serbia» og «Asia inkludert Tyrkia». «Asia inkludert Tyrkia» ' +
        'har merket i den publiserte tabellen, enda noten handler om Serbia og Montenegro.',
    );
  });

  it('are left alone where every row that carries a mark is one that its note is about', () => {
    const citizenships = PUBLISHED.dataset.citizenships.map((row) =>
      row.id === 'asia' ? { ...row, notes: [] } : row,
    );
    show('en', { ...PUBLISHED, dataset: { ...PUBLISHED.dataset, citizenships } });
    expect(seen(section('Footnotes'))).toMatch(/Rows that carry the mark: “Montenegro” and “Serbia”\.$/);
  });
});

describe('the definitions', () => {
  it('give each measure with its formula, and the figure of Poland in Trøndelag', () => {
    show('en');
    // from the published table: 794 of 12 861 and 5 552 and 79 498; 426 206 inhabitants
    expect(1.86).toBeCloseTo((1000 * 794) / 426206, 2);
    expect(0.884).toBeCloseTo(794 / 5552 / (12861 / 79498), 3);
    expect(said('People')).toMatch(/x = 794$/);
    expect(said('Per 1 000 inhabitants')).toMatch(/1 000 · x \/ Pr = 1 000 · 794 \/ 426 206 = 1\.9$/);
    expect(said('% of arrivals')).toMatch(/100 · x \/ Xr = 100 · 794 \/ 5 552 = 14\.3$/);
    expect(said('% of the group')).toMatch(/100 · x \/ Xc = 100 · 794 \/ 12 861 = 6\.2$/);
    expect(said('Over- or under-represented')).toMatch(
      /\(x \/ Xr\) \/ \(Xc \/ X\) = \(794 \/ 5 552\) \/ \(12 861 \/ 79 498\) = 0\.88$/,
    );
    expect(said('Computed, rounded')).toContain('add up to 99.9 or 100.1');
    expect(said('Few people')).toContain('it is below 5');
    expect(said('Maps of the index')).toContain('0.50, 0.80, 1.25 and 2.00');
  });

  it('write numbers as the language does', () => {
    show('nb');
    expect(said('Over- eller underrepresentert')).toMatch(/= 0,88$/);
    expect(said('Beregnet, avrundet')).toContain('99,9 eller 100,1');
    expect(said('Kart over indeksen')).toContain('0,50; 0,80; 1,25 og 2,00');
  });

  it('list the regions with their codes, counties and inhabitants', () => {
    show('en');
    const rows = rowsOf('The regions and their inhabitants on 1 January 2011');
    expect(rows[0]).toEqual(['Region', 'NUTS 2', 'Counties', 'Inhabitants']);
    expect(rows[6]).toEqual(['Trøndelag', 'NO06', 'Sør-Trøndelag, Nord-Trøndelag', '426 206']);
    expect(rows).toHaveLength(9);
    expect(rows.at(-1)).toEqual(['Norway as a whole', '4 920 305']);
    expect(screen.getByRole('link', { name: 'Trøndelag' }).getAttribute('href')).toBe(
      '../regions/trondelag/',
    );
    const listed = new Set(rows.slice(1, -1).flatMap(([, , counties = '']) => counties.split(', ')));
    expect(listed.size).toBe(19);
  });

  it('explain the signs, and how often each stands in the table', () => {
    show('nb');
    expect(rowsOf('Tegn i stedet for tall').slice(1)).toEqual([
      ['-', 'Null', '–', '0', '10'],
      ['.', 'Tall kan ikke forekomme', '.', '0', '0'],
      ['..', 'Oppgave mangler', '..', 'ingenting', '0'],
      [':', 'Vises ikke av konfidensialitetshensyn', ':', 'ingenting', '0'],
    ]);
  });
});

describe('the sources', () => {
  it.each(LOCALES)('name every data file that there is (%s)', (locale) => {
    const { container } = show(locale);
    const named = [...container.querySelectorAll('.files a')].map((link) => link.getAttribute('href'));
    expect(named.toSorted()).toEqual(FILES.map(({ path }) => `../${path}`).toSorted());
  });

  it('say of the names what the codebook says of them', () => {
    show('en');
    const attested = (by: RegExp) => CODEBOOK.filter((row) => by.test(row['nb_source'] ?? '')).length;
    expect([attested(/^CLDR$/), attested(/^not attested/)]).toEqual([7, 5]);
    expect(said('Names')).toMatch(/for seven countries, CLDR’s; five groups and remainders are ours/);
  });
});

describe('the page', () => {
  it('has its sections under headings that its list of contents leads to, the same in both languages', () => {
    const ids = LOCALES.map((locale) => {
      const { container } = show(locale);
      const links = within(screen.getByRole('navigation')).getAllByRole('link');
      const named = links.map((link) => {
        const heading = container.querySelector(link.getAttribute('href') ?? '');
        expect([heading?.tagName, seen(heading)]).toEqual(['H2', seen(link)]);
        return heading?.id;
      });
      expect(container.querySelectorAll('h2')).toHaveLength(named.length);
      cleanup();
      return named;
    });
    expect(ids[0]).toContain('proof');
    expect(ids[0]).toEqual(ids[1]);
  });

  it.each(LOCALES)(
    'has tables with caption and scope, in frames that the keyboard reaches (%s)',
    (locale) => {
      const { container } = show(locale);
      for (const table of container.querySelectorAll('table')) {
        expect(seen(table.querySelector('caption'))).not.toBe('');
        expect([...table.querySelectorAll('th')].filter((th) => !th.hasAttribute('scope'))).toEqual([]);
        expect(table.parentElement?.getAttribute('tabindex')).toBe('0');
      }
    },
  );

  it('keeps what was prerendered when the app takes over and when it draws again', () => {
    const about = <AboutContent speech={SPEECH.en} table={TABLE} proof={proof(PUBLISHED)} root="../" />;
    const container = document.createElement('div');
    container.innerHTML = renderToString(
      <DocumentHtml value={{ __html: renderToStaticMarkup(about) }}>
        <App table={TABLE} speech={SPEECH.en} shown="about/" browser={null} />
      </DocumentHtml>,
    );
    document.body.append(container);
    const proved = screen.getByRole('heading', { name: 'The proof' });
    const browser = { location: fakeLocation('/explorer/about/'), rootPath: '/explorer/' };
    const mended: unknown[] = [];
    render(<App table={TABLE} speech={SPEECH.en} shown="about/" browser={browser} />, {
      container,
      hydrate: true,
      onRecoverableError: (error) => mended.push(error),
    });
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(mended).toEqual([]);
    expect(container.contains(proved)).toBe(true);
    delete document.documentElement.dataset['theme'];
  });

  it('offers to try again where it was not prerendered', () => {
    openAt('nb/about/');
    expect(seen(document.querySelector('#figures'))).toBe(
      'Denne siden lot seg ikke laste. Last siden på nytt',
    );
    expect(screen.getByText('Last siden på nytt').getAttribute('href')).toBe('');
  });
});

describe('the way to the about page and from it', () => {
  it('is the browser’s affair, since its content is in its document alone', () => {
    const { location } = openAt('oceania/?measure=index');
    for (const link of screen.getAllByRole('link', { name: 'About the figures' })) {
      expect(link.getAttribute('href')).toBe('../about/?measure=index');
      expect(fireEvent.click(link)).toBe(true);
    }
    cleanup();
    openAt('about/');
    expect(fireEvent.click(screen.getByRole('link', { name: 'Immigration to Norway 2011' }))).toBe(true);
    expect(location.entries()).toEqual(['/explorer/oceania/?measure=index']);
  });
});
