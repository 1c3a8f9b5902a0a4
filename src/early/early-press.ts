import { untilTakeOver } from './take-over.ts';

/**
 * Keeps the last press on a button that opens a dialog while the app is still on its way: the button is marked as busy, and
 * the app opens the dialog when it finds it so.
 */
export function keepPresses(): void {
  const press = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('button[aria-haspopup]') : null;
    if (!button) return;
    for (const other of document.querySelectorAll('button[aria-busy]')) other.removeAttribute('aria-busy');
    button.setAttribute('aria-busy', 'true');
  };
  document.addEventListener('click', press, { signal: untilTakeOver() });
}
