import type { Table } from '../../model/table.ts';
import { embedHref } from '../../view/canonical-href.ts';
import type { Place } from '../../view/page.ts';
import { defaultView } from '../../view/query.ts';
import { pageKind } from '../pages/page-kinds.ts';
import { chosenView, firstChoice } from './EmbedChoices.tsx';

/**
 * The address of a page's figure in a frame, below the site's root, as the dialog has it at first; null for a page without
 * figures.
 */
export function pageEmbed(table: Table, place: Place): string | null {
  if (pageKind(place.page).figures(table, place.page) === null) return null;
  const view = defaultView(place);
  return embedHref({ table, view }, '', chosenView(view, firstChoice(view)));
}
