// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "navigation": { "disableChildFrameNavigation": true } } }
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { field, open, ROOT, stubClipboard } from './open-dialog.tsx';

const clipboard = stubClipboard();

describe('downloading', () => {
  it('offers the table and the map on screen, and the files of all figures', () => {
    open('download', 'europe/poland/', '?measure=index');
    const map = within(screen.getByRole('region', { name: 'The map' }));
    expect(map.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['SVG', 'PNG']);
    expect(screen.getAllByRole<HTMLAnchorElement>('link').map(({ href }) => href)).toEqual([
      `${ROOT}data/immigration-2011.csv`,
      `${ROOT}data/immigration-2011.csv-metadata.json`,
      `${ROOT}data/immigration-2011.json`,
      `${ROOT}data/immigration-2011.jsonstat.json`,
    ]);
  });

  it.each([
    ['Google Sheets', `=IMPORTDATA("${ROOT}data/immigration-2011.csv")`],
    ['Python, pandas', `import pandas as pd\ntable = pd.read_csv("${ROOT}data/immigration-2011.csv")`],
    ['R', `table <- read.csv("${ROOT}data/immigration-2011.csv", na.strings = "")`],
    ['Stata', `import delimited "${ROOT}data/immigration-2011.csv", varnames(1) encoding("utf-8") clear`],
  ])('says how to load all figures into %s', async (program, code) => {
    open('download', 'europe/poland/');
    await userEvent.click(screen.getByText('Load all figures into a program'));
    expect(field(program).value).toBe(code);
    expect(screen.getByText(/^One line a figure, 576 in all/)).toBeTruthy();
  });

  it('begins a CSV file with its source, unless the reader wants the table alone', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:saved';
    });
    open('download', 'europe/', '?q=poland');
    const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
    await press('CSV');
    await userEvent.click(screen.getByRole('checkbox', { name: /CSV begins with lines on source/ }));
    await press('CSV');
    const [explained = '', alone = ''] = await Promise.all(saved.map((blob) => blob.text()));
    expect(explained).toContain(
      '# Source,"Statistics Norway: Immigration, by citizenship and region. 2011"\r\n',
    );
    expect(alone.startsWith('Citizenship,Total,')).toBe(true);
    expect(explained.endsWith(alone)).toBe(true);
  });

  it.each(['?map=many', '?show=table'])('offers no picture of one map where %s shows none', (search) => {
    open('download', 'europe/', search);
    expect(screen.queryByRole('button', { name: 'PNG' })).toBeNull();
    expect(screen.getByRole('button', { name: 'CSV' })).toBeTruthy();
  });

  it('says so when an export fails', async () => {
    open('download', 'europe/'); // of a page that has no map to draw
    fireEvent.click(screen.getByRole('button', { name: 'SVG' }));
    await screen.findByText(/could not be made/);
  });

  it('copies as text where the browser cannot copy a table', async () => {
    open('download', 'europe/', '?q=poland');
    fireEvent.click(screen.getByRole('button', { name: 'Copy as table' }));
    await screen.findByText('The table is on the clipboard.');
    expect(clipboard.writeText.mock.lastCall?.[0]).toContain('Poland\t12861\t4017');
  });

  it('points to a file where nothing can be copied', async () => {
    clipboard.writeText.mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
    open('download', 'europe/');
    fireEvent.click(screen.getByRole('button', { name: 'Copy as table' }));
    await screen.findByText(/Take the table as a CSV file/);
  });
});
