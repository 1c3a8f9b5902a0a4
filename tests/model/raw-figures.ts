import { rawFigure, rawRows, TEXT } from '../build/parse/published-text.ts';
import { IDS } from './published.ts';

const RAW: ReadonlyMap<string, readonly number[]> = new Map(
  rawRows(TEXT).map(({ cells }, row) => [
    IDS[row] ?? '',
    cells.map((cell) => (cell === '-' ? 0 : Number(rawFigure(cell)))),
  ]),
);

/** The figures of a row, nil as 0, read from the published text without the parser: the total, then the regions. */
export function raw(id: string): readonly number[] {
  const figures = RAW.get(id);
  if (!figures) throw new Error(`${id} is no row of the published text`);
  return figures;
}
