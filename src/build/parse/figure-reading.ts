import type { Figure } from '../../model/dataset.ts';
import { SYMBOLS } from '../../model/dataset.ts';
import { quoted } from './fault.ts';

/** What a cell of the table says: a figure, or the reason why it is not one. */
export type FigureReading =
  | { readonly figure: Figure; readonly reason?: undefined }
  | { readonly figure?: undefined; readonly reason: string };

const PLAIN = /^[1-9]\d{0,14}$/;
const GROUPED = /^[1-9]\d{0,2}( \d{3}){1,4}$/;

/**
 * Reads a cell whose white space has been made single spaces: a whole number of persons with or without a space
 * between thousands, or one of Statistics Norway's signs.
 */
export function readFigure(text: string): FigureReading {
  if (PLAIN.test(text)) return { figure: Number(text) };
  if (GROUPED.test(text)) return { figure: Number(text.replaceAll(' ', '')) };
  const symbol = SYMBOLS.find((known) => known === text);
  if (symbol !== undefined) return { figure: symbol };
  if (text === '') return { reason: 'the cell is empty' };
  if (text === '0') return { reason: '0 means less than half a unit, which persons cannot be; nil is "-"' };
  return { reason: `${quoted(text)} is no figure` };
}
