import type { CopiedTable } from '../share/clipboard.ts';
import { numberAttributes } from '../share/number-cell.ts';

/** A number as a page writes it: digits in groups, a decimal sign; its minus is no hyphen. */
const WRITTEN = /^[-−]?\d{1,3}(?:[\u00a0\u202f ]?\d{3})*(?:[.,]\d+)?$/;

/** Has the numbers of a table that a reader selects and copies reach a spreadsheet as numbers. */
export function copyNumbers(document: Document): void {
  document.addEventListener('copy', (event) => {
    const selection = document.getSelection();
    const copied = selection && !event.defaultPrevented ? copiedSelection(selection) : null;
    if (!copied || !event.clipboardData) return;
    event.clipboardData.setData('text/html', copied.html);
    event.clipboardData.setData('text/plain', copied.text);
    event.preventDefault();
  });
}

/**
 * What is selected, for the clipboard: as HTML that looks as on the page, its cells saying their numbers, and as text with
 * plain numbers, in the language's decimals. Null where no figure of a table is selected.
 */
function copiedSelection(selection: Selection): CopiedTable | null {
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  const copy = document.createElement('div');
  copy.append(...ranges.map(copyOf));
  const figures = [...copy.querySelectorAll('td')].filter(({ textContent }) => plainNumber(textContent));
  if (figures.length === 0) return null;
  for (const cell of figures) {
    const value = Number(plainNumber(cell.textContent)?.replace(',', '.'));
    for (const [name, content] of Object.entries(numberAttributes(value))) cell.setAttribute(name, content);
  }
  for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href);
  const fields = selection.toString().split(/([\t\n]+)/);
  return { html: copy.innerHTML, text: fields.map((field) => plainNumber(field) ?? field).join('') };
}

/** What a range holds; parts of a table in a table of their own. */
function copyOf(range: Range): Node {
  const { commonAncestorContainer: within } = range;
  const around = within instanceof Element ? within : within.parentElement;
  const content = range.cloneContents();
  const inTable = around?.closest('table');
  if (!inTable) return content;
  const table = document.createElement('table');
  const row = around?.closest('tr');
  const parent = row ? table.insertRow() : table;
  const cell = around?.closest('td, th');
  (cell ? parent.appendChild(cell.cloneNode()) : parent).appendChild(content);
  return table;
}

/** A number without groups and brackets, `–` as 0; null for any other text. */
function plainNumber(written: string): string | null {
  const text = written.trim().replace(/^\((.*)\)$/, '$1');
  if (text === '–') return '0';
  return WRITTEN.test(text) ? text.replace(/[\u00a0\u202f ]/g, '').replace('−', '-') : null;
}
