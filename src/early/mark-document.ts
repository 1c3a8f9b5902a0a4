import { PARTS, REGION_CHARTS } from '../view/parts.ts';
import { WAITING_KEYS } from '../view/waiting-keys.ts';
import { FIRST_FRAME } from './draw-rest.ts';

/**
 * Marks the root element of a page with what its address (`search`) and the reader's device (`rememberedTheme`) say of its
 * look: `js`, that scripts run; theme and embedding; which parts an embed shows, and whether the page around it is seen
 * through it; that its first frame is to come; and `pending`, where the address asks for what only the app can show, `whole` where that is another heading,
 * too.
 */
export function markDocument(
  { classList, dataset }: HTMLElement,
  search: string,
  rememberedTheme: () => string | null,
): void {
  const query = new URLSearchParams(search);
  const embed = query.get('embed') === '1';
  classList.add('js');
  classList.add(embed ? 'embed' : FIRST_FRAME);
  if (embed && query.get('background') === 'transparent') classList.add('clear');
  const theme = [query.get('theme'), embed ? null : rememberedTheme()].find(
    (name) => name === 'light' || name === 'dark',
  );
  if (theme) dataset['theme'] = theme;
  const show = query.get('show');
  const parts: readonly string[] = [...PARTS, ...REGION_CHARTS];
  // what means nothing is as if it were not there, as in the app
  if (show?.split(',').every((part) => parts.includes(part))) dataset['show'] = show;
  if (WAITING_KEYS.some((key) => query.get(key))) classList.add('pending');
  if (query.get('with') || (embed && query.get('controls') === '0')) classList.add('whole');
}
