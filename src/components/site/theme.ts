import { useSyncExternalStore } from 'react';
import { rememberedTheme, subscribeToTheme } from '../../browser/remembered-theme.ts';
import type { Theme, View } from '../../view/view.ts';
import { THEMES } from '../../view/view.ts';

/**
 * The colours of a page: those that its address names or, where it names none, those that the reader's device remembers.
 * An embed has none of its reader's, but those of the page around it.
 */
export function useTheme({ theme, embed }: Pick<View, 'theme' | 'embed'>): Theme {
  const remembered = useSyncExternalStore(subscribeToTheme, rememberedTheme, () => null);
  if (theme !== 'auto' || embed) return theme;
  return THEMES.find((known) => known === remembered) ?? 'auto';
}
