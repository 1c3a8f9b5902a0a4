/** Has the link to another language lead to the section that the reader is at: sections have the same ids in every language. */
export function keepSection({ document, location }: Window): void {
  const keep = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
    if (link && link.hash !== location.hash) link.hash = location.hash;
  };
  // before the browser follows it, or a menu opens a tab
  for (const type of ['click', 'auxclick', 'contextmenu']) document.addEventListener(type, keep, true);
}
