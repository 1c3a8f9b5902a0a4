import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { pageAddress } from '../../view/page-kinds.ts';
import type { Place } from '../../view/page.ts';
import { isPlainClick } from '../../browser/plain-click.ts';
import { useSite } from './site.ts';

interface PlaceLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly to: Place;
}

/**
 * A link to a page of the site that keeps the way of reading; without script a plain link. To a page whose content is in its
 * document alone, and from it, the browser goes by itself.
 */
export function PlaceLink({ to, ...rest }: PlaceLinkProps) {
  const { hrefTo, go, view } = useSite();
  const inApp = pageAddress(view.page).isDrawnByApp && pageAddress(to.page).isDrawnByApp;
  return <a {...rest} href={hrefTo(to)} onClick={(event) => inApp && followInApp(event, () => go(to))} />;
}

/**
 * Lets the app follow a plain click; leaves new tabs, windows and downloads to the browser. The second click of a double one
 * is for the page that the first has left, whatever stands in its place now.
 */
export function followInApp(event: MouseEvent, follow: () => void): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  if (event.detail < 2) follow();
}
