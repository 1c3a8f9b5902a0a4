import { pageAddress } from '../../view/page-kinds.ts';
import type { EmbedFigure, Part } from '../../view/parts.ts';
import type { View } from '../../view/view.ts';
import type { DialogSite } from './dialog-site.ts';

/** The figures of a view that a frame can show, the one that answers it first. */
export function embedFigures({ page, with: others, map }: View): readonly [EmbedFigure, ...EmbedFigure[]] {
  if (others.length > 0) return ['chart', 'table'];
  if (map === 'many') return ['map', 'chart', 'table'];
  const { parts } = pageAddress(page);
  const one = parts.filter(
    (part): part is Exclude<Part, 'map' | 'table'> => !['map', 'table'].includes(part),
  );
  return ['map', ...one, 'table', 'both'];
}

/** True for a figure of many rows, of which a frame can show the first alone. */
export function hasRows(figure: EmbedFigure, { map }: View): boolean {
  return figure === 'table' || figure === 'both' || (figure === 'map' && map === 'many');
}

/** What a figure of a view is called in its dialogs. */
export function figureName({ words, view }: Pick<DialogSite, 'words' | 'view'>, figure: EmbedFigure): string {
  const { figures, smallMaps } = words.embed;
  return figure === 'map' && view.map === 'many' ? smallMaps : figures[figure];
}
