// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { rowCells } from '../../../src/components/table/row-cells.ts';
import { citizenship as publishedRow, TABLE } from '../../model/published.ts';
import { openAt } from '../render-app.tsx';

const link = (id: string) =>
  document.querySelector(`.table-panel tr[data-citizenship="${id}"] a`)?.getAttribute('href');

it('links of rows carry what the view takes along, also of rows that come back to a filtered table', () => {
  openAt('europe/');
  expect(link('poland')).toBe('../europe/poland/');
  fireEvent.click(screen.getByRole('radio', { name: 'Over- or under-represented' }));
  expect(link('poland')).toBe('../europe/poland/?measure=index');
  const filter = screen.getByRole('searchbox');
  fireEvent.change(filter, { target: { value: 'sweden' } });
  expect(link('poland')).toBeUndefined();
  fireEvent.change(filter, { target: { value: '' } });
  expect(link('poland')).toBe('../europe/poland/?measure=index');
});

it('the text of a row is text, whatever a codebook calls a citizenship', () => {
  const name = '<img src=x onerror=alert(1)> & "Co"';
  const citizenship = { ...publishedRow('poland'), name: { en: name, nb: name }, notes: ['¹'] };
  const { __html: markup } = rowCells(citizenship, {
    table: TABLE,
    columns: [],
    current: citizenship,
    locale: 'en',
    root: './',
  });
  const row = document.createElement('tr');
  row.innerHTML = markup;
  expect(row.textContent).toBe(`${name}¹`);
  expect([...row.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['TH', 'SPAN', 'SUP']);
});
