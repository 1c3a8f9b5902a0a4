// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "navigation": { "disableChildFrameNavigation": true } } }
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { field, open, ROOT, stubClipboard } from './open-dialog.tsx';

const clipboard = stubClipboard();

describe('downloading', () => {
  it('offers the table and the figures on screen, and the files of all figures', () => {
    open('download', 'europe/poland/', '?measure=index');
    const picture = within(screen.getByRole('region', { name: 'A picture' }));
    expect(picture.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      ...['SVG', 'PNG', 'Copy picture'],
    ]);
    expect(screen.getAllByRole<HTMLAnchorElement>('link').map(({ href }) => href)).toEqual([
      `${ROOT}data/immigration-2011.csv`,
      `${ROOT}data/immigration-2011.csv-metadata.json`,
      `${ROOT}data/immigration-2011.json`,
      `${ROOT}data/immigration-2011.jsonstat.json`,
      `${ROOT}immigration-2011.html`,
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

  it('offers a picture of the table alone where a map and a chart would say nothing', () => {
    open('download', '', '?measure=index');
    expect(screen.getByRole('button', { name: 'PNG' })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'Map' })).toBeNull();
  });

  it('saves the figure that was chosen, in its colours and shape', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:saved';
    });
    open('download', 'europe/poland/');
    for (const choice of ['Chart', 'Dark', 'Square'])
      await userEvent.click(screen.getByRole('radio', { name: choice }));
    await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
    await screen.findByText('Saved: immigration-2011-europe-poland-persons-chart.svg');
    expect(await saved[0]?.text()).toMatch(/width="1080" height="1080"[^]*<rect [^>]*fill="#10181b"/);
  });

  it('copies a picture, or points to its file', async () => {
    open('download', 'europe/poland/');
    await userEvent.click(screen.getByRole('radio', { name: 'Chart' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy picture' }));
    await screen.findByText(/could not be made|Take the picture as a PNG file/);
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
