/** The colour of a region whose cell has none: as in Norway where it has a figure, land where it is blank. */
const UNTINTED = 'ratio-2';

/**
 * Shows a small map of the row under the pointer or in focus, with its name in full, in a corner of the window away from
 * it. Seen alone: all that it says stands in the row.
 */
export function rowMap(heat: HTMLElement): void {
  const drawing = heat.querySelector('caption svg')?.cloneNode(true);
  if (!(drawing instanceof SVGElement)) return;
  const panel = document.createElement('div');
  const name = document.createElement('p');
  panel.className = 'row-map';
  panel.ariaHidden = 'true';
  panel.hidden = true;
  panel.append(name, drawing);
  heat.after(panel);

  const show = ({ target }: Event) => {
    const row = target instanceof Element ? target.closest<HTMLTableRowElement>('tbody tr') : null;
    panel.hidden = !row;
    if (!row) return;
    const [head, people, ...cells] = row.children;
    const group = row.closest('table')?.querySelector('h3')?.textContent;
    const named = row.className === 'all' && group ? group : (head?.textContent ?? '');
    name.textContent = `${named} · ${people?.textContent ?? ''}`;
    [...drawing.children].forEach((region, i) => {
      const cell = cells[i];
      region.setAttribute('class', cell?.className || (cell?.textContent ? UNTINTED : ''));
    });
    const { left, width } = row.getBoundingClientRect();
    panel.classList.toggle('left', left + width / 2 > window.innerWidth / 2);
  };
  heat.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') show(event);
  });
  heat.addEventListener('focusin', show);
  for (const gone of ['pointerleave', 'focusout'] as const)
    heat.addEventListener(gone, () => (panel.hidden = true));
}
