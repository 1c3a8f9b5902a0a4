import { createContext, useContext, useState } from 'react';
import { useLive } from '../../site/live.ts';
import { useSite } from '../../site/site.ts';
import type { PageBodyProps } from '../page-kind.ts';

/** The about page's content. The build alone provides it: the browser keeps what was prerendered, untouched. */
export const AboutHtml = createContext({ __html: '' });

/** The same as the document brought it; null in the build, and where another page was prerendered. */
const brought = typeof document === 'undefined' ? null : document.querySelector('.about');
const BROUGHT = { ref: (div: HTMLElement | null) => div?.append(...(brought?.childNodes ?? [])) };

/**
 * Source, definitions, proof and licences: prerendered, so that their words are no part of the script. Where React draws
 * the page anew, since a translator or an extension has changed it, the content goes along as it is.
 */
export function AboutPage({ name }: PageBodyProps<'about'>) {
  const { messages } = useSite();
  const prerendered = { dangerouslySetInnerHTML: useContext(AboutHtml), suppressHydrationWarning: true };
  // live from its first moment on is what was not prerendered, such as an offline copy of another page
  const [drawnAnew] = useState(useLive());
  return (
    <>
      <h1 tabIndex={-1}>{name}</h1>
      {drawnAnew && !brought ? (
        <p id="figures" tabIndex={-1}>
          {messages.broken.missing} <a href="">{messages.broken.reload}</a>
        </p>
      ) : (
        <div className="about" id="figures" tabIndex={-1} {...(drawnAnew ? BROUGHT : prerendered)} />
      )}
    </>
  );
}
