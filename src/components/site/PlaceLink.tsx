import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { Place } from '../../view/page.ts';
import { isPlainClick } from '../../browser/plain-click.ts';
import { useSite } from './site.ts';

interface PlaceLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly to: Place;
}

/**
 * A link to a page of the site that keeps the way of reading; without script a plain link. To the about page and from it
 * the browser goes by itself, since its content is in its document alone.
 */
export function PlaceLink({ to, ...rest }: PlaceLinkProps) {
  const { hrefTo, go, view } = useSite();
  const inApp = view.page.kind !== 'about' && to.page.kind !== 'about';
  return <a {...rest} href={hrefTo(to)} onClick={(event) => inApp && followInApp(event, () => go(to))} />;
}

/** Lets the app follow a plain click; leaves new tabs, windows and downloads to the browser. */
export function followInApp(event: MouseEvent, follow: () => void): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  follow();
}
