import { id } from 'virtual:publication';
import { foldName } from '../../model/fold-name.ts';
import { placePath } from '../../view/page.ts';
import type { Part } from '../../view/parts.ts';
import type { DialogSite } from './dialog-site.ts';
import type { WholeSite } from '../site/site.ts';

/** The longest part of a file's name that a filter makes up. */
const LONGEST = 30;

type Context = Pick<WholeSite, 'table' | 'view'>;

/**
 * What a file of the table on screen is called, without its ending: the table's id, then `europe-poland-index`. After the
 * page come what it is compared with, the measure, rows and filter, where there are any; a page in Norwegian has `nb`
 * before its own; a region's page has no measure, since its table has all. Lower-case ASCII letters, digits and hyphens.
 */
export function tableFileStem({ table, view, shared }: Context & Pick<DialogSite, 'shared'>): string {
  const { measure, rows, q } = view;
  const filter = slug(q).slice(0, LONGEST).replace(/-$/, '');
  return join([
    ...pageParts({ table, view }),
    shared.figures.table.region === null && measure,
    rows !== 'tree' && rows,
    filter,
  ]);
}

/** What a picture of a figure on screen is called, without its ending: the same with the figure behind it. */
export function figureFileStem({ table, view }: Context, figure: Part): string {
  return join([...pageParts({ table, view }), view.measure, figure]);
}

function pageParts({ table, view }: Context) {
  return [id, slug(placePath(table, view)), ...view.with];
}

function join(parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join('-');
}

function slug(text: string): string {
  return foldName(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
