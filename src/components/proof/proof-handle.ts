import { PROOF_LINK } from '../../messages/proof-link-words.ts';
import { LOCALES } from '../../model/dataset.ts';
import { languageFolder } from '../../view/page.ts';
import { proofAddress } from './proof-address.ts';

/**
 * Offers, where a figure of a table or chart is pressed, the link to its proof beside it. One link for the page, outside of
 * what React draws: six hundred of them would be a third of its HTML.
 */
export function offerProofs(document: Document): void {
  const locale = LOCALES.find((one) => one === document.documentElement.lang) ?? 'en';
  const link = document.createElement('a');
  link.className = 'action';
  link.textContent = PROOF_LINK[locale];
  Object.assign(link.style, { position: 'absolute', zIndex: '5', whiteSpace: 'nowrap' });
  const hide = () => link.remove();

  document.addEventListener('click', ({ target }) => {
    if (target === link) return;
    hide();
    const element = target instanceof Element ? target : null;
    const cell = element?.closest('td');
    if (!cell || element?.closest('a, button') || document.getSelection()?.isCollapsed === false) return;
    const root = document.documentElement.dataset['root'] ?? './';
    const home = new URL(root + languageFolder(locale), document.baseURI);
    const address = proofAddress(cell, { page: new URL(document.URL), home });
    if (address) showBeside(cell, address);
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  document.addEventListener('scroll', ({ target }) => target !== document && hide(), {
    capture: true,
    passive: true,
  });

  /** Shows the link below a cell, within the page's width. */
  function showBeside(cell: Element, address: URL) {
    link.href = address.href;
    document.body.append(link);
    const { left, bottom } = cell.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    const at = Math.max(0, Math.min(left, clientWidth - link.offsetWidth - 8));
    link.style.left = `${at + scrollX}px`;
    link.style.top = `${bottom + scrollY}px`;
  }
}
