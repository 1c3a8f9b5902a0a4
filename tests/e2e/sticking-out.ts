import type { Page } from '@playwright/test';

/** Texts that stick out of what they are written on: cells, controls, headings. */
export const stickingOut = (page: Page): Promise<readonly string[]> =>
  page
    .locator('th, td, .choice span, button, h1, h2, .finding')
    .filter({ visible: true })
    .evaluateAll((elements) =>
      elements
        .filter((element) => {
          const box = element.getBoundingClientRect();
          const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = document.createRange();
            text.selectNodeContents(texts.currentNode);
            // what is there for screen readers alone is clipped away
            const parent = texts.currentNode.parentElement;
            if (parent && getComputedStyle(parent).clipPath !== 'none') continue;
            const sticksOut = [...text.getClientRects()].some(
              ({ left, right, width }) => width > 0 && (left < box.left - 1 || right > box.right + 1),
            );
            if (sticksOut) return true;
          }
          return false;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
