// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { iframeCode, selfSizingCode } from '../../src/embed/embed-code.ts';

const poland = {
  src: 'https://example.org/europe/poland/?embed=1&show=map,table',
  title: 'Where did Polish citizens settle?',
  height: 640,
};
const scriptUrl = 'https://example.org/embed.js';

function parse(html: string): { readonly frame: HTMLIFrameElement; readonly template: HTMLTemplateElement } {
  const template = document.createElement('template');
  template.innerHTML = html;
  const frame = template.content.querySelector('iframe');
  if (frame === null) throw new Error(`no iframe in ${html}`);
  return { frame, template };
}

const attributes = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));

describe('iframeCode', () => {
  it('is one iframe: named, as wide as its column, of fixed height, without border, lazy', () => {
    const { frame, template } = parse(iframeCode(poland));
    expect(template.content.childNodes).toHaveLength(1);
    expect(attributes(frame)).toEqual({
      src: poland.src,
      title: poland.title,
      width: '100%',
      height: '640',
      frameborder: '0',
      loading: 'lazy',
    });
  });

  it('carries no style, which the policy of a host may forbid', () => {
    expect(iframeCode(poland)).not.toContain('style');
  });

  it('reads as HTML that a person may edit', () => {
    expect(iframeCode(poland)).toBe(
      '<iframe src="https://example.org/europe/poland/?embed=1&amp;show=map,table"' +
        ' title="Where did Polish citizens settle?"' +
        ' width="100%" height="640" frameborder="0" loading="lazy"></iframe>',
    );
  });
});

describe('selfSizingCode', () => {
  it('adds the attribute by which embed.js finds the frame, and the script', () => {
    const { frame, template } = parse(selfSizingCode({ ...poland, scriptUrl }));
    expect(frame.hasAttribute('data-immigration')).toBe(true);
    expect(frame.getAttribute('src')).toBe(poland.src);
    const script = template.content.querySelector('script');
    expect(script && attributes(script)).toEqual({ async: '', src: scriptUrl });
  });
});

describe('any text', () => {
  const anyText = fc.string({
    unit: fc.constantFrom(...`ab&<>"'/= ;#æ–`, '&quot;', '</iframe>', '<script>'),
  });

  it('comes back from the parsed code as it was, and brings no markup with it', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        anyText,
        fc.integer({ min: 1, max: 99_999 }),
        (src, title, script, height) => {
          const { frame, template } = parse(selfSizingCode({ src, title, height, scriptUrl: script }));
          expect(frame.getAttribute('src')).toBe(src);
          expect(frame.getAttribute('title')).toBe(title);
          expect(frame.getAttribute('height')).toBe(String(height));
          expect(template.content.querySelector('script')?.getAttribute('src')).toBe(script);
          expect(template.content.children).toHaveLength(2);
        },
      ),
    );
  });

  it('leaves no quote, angle bracket or bare ampersand of its own in the code', () => {
    const empty = iframeCode({ src: '', title: '', height: 1 });
    const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    fc.assert(
      fc.property(anyText, anyText, (src, title) => {
        const code = iframeCode({ src, title, height: 1 });
        expect(count(code, /["'<>]/g)).toBe(count(empty, /["'<>]/g));
        expect(count(code, /&(?!(?:amp|lt|gt|quot|#39);)/g)).toBe(0);
      }),
    );
  });
});
