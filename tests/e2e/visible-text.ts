/** A text and the language that the markup says it is in. */
export interface Text {
  readonly locale: string;
  readonly text: string;
}

/**
 * What a person reads or hears on a page: its text, the names and titles of elements, title and description. Not code.
 * Runs in the browser: on the page that is open or, if `html` is not null, on that.
 */
export function visibleText(html: string | null): Text[] {
  const root = html === null ? document : new DOMParser().parseFromString(html, 'text/html');
  const found: Text[] = [];
  const add = (element: Element | null, text: string | null) => {
    if (!text || !/\p{L}/u.test(text)) return;
    const locale = element?.closest('[lang]')?.getAttribute('lang') ?? '';
    found.push({ locale, text: text.replace(/\s+/g, ' ').trim() });
  };
  const walker = root.createTreeWalker(root.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) add(node, node.getAttribute(name));
      const described =
        'meta[name="description"], meta[property="og:title"], meta[property="og:description"]';
      if (node.matches(described)) add(node, node.getAttribute('content'));
    } else if (!node.parentElement?.closest('script, style, code, pre, textarea, [translate="no"]')) {
      add(node.parentElement, node.nodeValue);
    }
  }
  return found;
}
