import { useEffect } from 'react';
import { useSite } from '../../site/site.ts';
import { DocumentPage } from '../DocumentPage.tsx';
import type { PageBodyProps } from '../page-kind.ts';

/** Who settled alike: the document's own content, and what makes its table sort, which no other page loads. */
export function PatternsPage(props: PageBodyProps<'patterns'>) {
  const { messages, collator } = useSite();
  useEffect(() => {
    const heat = document.querySelector<HTMLElement>('.heat');
    if (!heat) return;
    const regroup = document.querySelector<HTMLButtonElement>('.heat-title button');
    import('../../patterns/heat-tools.ts')
      .then(({ workHeat }) => workHeat(heat, regroup, { sortBy: messages.sortBy, collator }))
      .catch(() => undefined); // the table stands as it is
  }, [messages, collator]);
  return <DocumentPage {...props} />;
}
