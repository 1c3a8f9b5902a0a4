import type { ReactNode } from 'react';
import { createContext, useContext, useState } from 'react';
import { useLive } from '../site/live.ts';
import { useSite } from '../site/site.ts';
import type { PageBodyProps } from './page-kind.ts';

/** The content of a page that its document alone has. The build provides it: the browser keeps what was prerendered. */
export const DocumentHtml = createContext({ __html: '' });

/** The same content where there is no document beside the app: the explorer as one file brings what draws it. */
export const DocumentContent = createContext<ReactNode>(null);

/** The same as the document brought it; null in the build, and where another page was prerendered. */
const brought = typeof document === 'undefined' ? null : document.querySelector('[data-kept]');
const BROUGHT = { ref: (div: HTMLElement | null) => div?.append(...(brought?.childNodes ?? [])) };

/**
 * A page whose content is prerendered, so that its words are no part of the script. Where React draws the page anew, since
 * a translator or an extension has changed it, the content goes along as it is.
 */
export function DocumentPage({ name, page }: PageBodyProps<'about' | 'names' | 'patterns' | 'proof'>) {
  const { messages } = useSite();
  const prerendered = { dangerouslySetInnerHTML: useContext(DocumentHtml), suppressHydrationWarning: true };
  // live from its first moment on is what was not prerendered, such as an offline copy of another page
  const [drawnAnew] = useState(useLive());
  const content = useContext(DocumentContent);
  const body = { className: page.kind, id: 'figures', tabIndex: -1 };
  return (
    <>
      <h1 tabIndex={-1}>{name}</h1>
      {content ? (
        <div {...body}>{content}</div>
      ) : drawnAnew && !brought ? (
        <p id="figures" tabIndex={-1}>
          {messages.broken.missing} <a href="">{messages.broken.reload}</a>
        </p>
      ) : (
        <div {...body} data-kept="" {...(drawnAnew ? BROUGHT : prerendered)} />
      )}
    </>
  );
}
