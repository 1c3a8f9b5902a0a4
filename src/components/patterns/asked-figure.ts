import type { ShareAction } from '../share/share-action.ts';
import { SHARE_ACTIONS } from '../share/share-action.ts';

/** What was asked for a figure of the patterns page. */
export interface AskedFigure {
  readonly action: ShareAction;
  /** Its id is the fragment of the figure's address. */
  readonly section: HTMLElement;
}

/** What a pressed element of the page asks for; null where it asks for nothing. */
export function askedFigure(pressed: EventTarget | null): AskedFigure | null {
  const button = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-action]') : null;
  const section = button?.closest('section');
  const action = SHARE_ACTIONS.find((each) => each === button?.dataset['action']);
  return section && action ? { action, section } : null;
}
