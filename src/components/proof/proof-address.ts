/** The name in the head of a row: a link, or plain where it is that of the page itself. */
const NAME = 'th :is(a, [aria-current])';

/** The page that a cell stands on. */
interface CellPage {
  readonly page: URL;
  /** The home page of its language: that of all citizenships. */
  readonly home: URL;
}

/**
 * The address of the proof of the figure in a cell of a table or chart, as the page's markup tells whose figure it is; null
 * where the cell has none of the published table.
 */
export function proofAddress(cell: HTMLTableCellElement, { page, home }: CellPage): URL | null {
  const table = cell.closest('table');
  if (!table || cell.tagName !== 'TD' || !/\d|–/.test(cell.textContent) || cell.matches('.b')) return null;
  const ofRegion = /\/regions\/([\w-]+)\/$/.exec(page.pathname)?.[1];
  const isCompared = page.searchParams.has('with');
  if (ofRegion !== undefined && isCompared) return null;
  const column = columnOf(cell, table, ofRegion);
  const citizenship = column === null ? null : citizenshipOf(cell, table, { page, home }, ofRegion);
  if (!citizenship) return null;
  const address = new URL('proof/', citizenship);
  address.search = citizenship.search;
  address.hash = column ?? '';
  return address;
}

/** The id of the column that the figure is in: a region's, or `total`. */
function columnOf(
  cell: HTMLTableCellElement,
  table: HTMLTableElement,
  ofRegion: string | undefined,
): string | null {
  const row = cell.closest('tr');
  const header = table.querySelector('thead tr')?.children[row ? [...row.children].indexOf(cell) : -1];
  const key = header?.getAttribute('data-column') ?? undefined;
  if (key === 'national') return 'total';
  if (key !== undefined) return ofRegion ?? key;
  switch (table.dataset['chart']) {
    case 'regions':
      return row?.querySelector<HTMLElement>('.b[data-region]')?.dataset['region'] ?? 'total';
    case 'comparison':
      return cell.dataset['region'] ?? null;
    case 'composition':
      return 'total';
    case 'contrast': // beside the part of the region that of all who moved
      return cell === row?.lastElementChild ? 'total' : (ofRegion ?? null);
    case undefined:
      return row?.dataset['region'] ?? null; // the table of the regions
    default:
      return ofRegion ?? null;
  }
}

/** The page of the citizenship whose figure it is. */
function citizenshipOf(
  cell: HTMLTableCellElement,
  table: HTMLTableElement,
  { page, home }: CellPage,
  ofRegion: string | undefined,
): URL | null {
  const linked = (link: Element | null | undefined) => {
    if (!link) return null;
    const href = link.getAttribute('href');
    return href === null ? page : new URL(href, page); // that of the page itself leads nowhere
  };
  const { citizenship } = cell.dataset;
  if (citizenship !== undefined)
    return linked(table.ownerDocument.querySelector(`tr[data-citizenship="${citizenship}"] ${NAME}`));
  if (table.dataset['chart'] === 'regions') return page;
  if (cell.closest('tr')?.dataset['region'] !== undefined) return home;
  const link = linked(cell.closest('tr')?.querySelector(NAME));
  return ofRegion !== undefined && link === page ? null : link;
}
