/** What was asked for a figure of the patterns page. */
export interface AskedFigure {
  readonly action: 'share' | 'embed';
  /** The id of its section, which is the fragment of its address. */
  readonly figure: string;
  readonly heading: string;
}

/** What a pressed element of the page asks for; null where it asks for nothing. */
export function askedFigure(pressed: EventTarget | null): AskedFigure | null {
  const button = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-figure]') : null;
  const { figure, action } = button?.dataset ?? {};
  if (!button || figure === undefined) return null;
  const heading = button.closest('section')?.querySelector('h2')?.textContent ?? '';
  return { action: action === 'embed' ? 'embed' : 'share', figure, heading };
}
