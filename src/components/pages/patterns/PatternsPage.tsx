import { useEffect, useState } from 'react';
import type { AskedFigure } from '../../patterns/asked-figure.ts';
import { askedFigure } from '../../patterns/asked-figure.ts';
import type { FigureDialog } from '../../patterns/FigureDialog.tsx';
import { useSite } from '../../site/site.ts';
import { DocumentPage } from '../DocumentPage.tsx';
import type { PageBodyProps } from '../page-kind.ts';

/** A figure that the reader wants to pass on, and the dialog for it. */
interface Passed extends AskedFigure {
  readonly Dialog: typeof FigureDialog;
}

/**
 * Who settled alike: the document's own content, what makes its table sort, and the dialogs of its figures, which no other
 * page loads.
 */
export function PatternsPage(props: PageBodyProps<'patterns'>) {
  const { messages, collator } = useSite();
  const [passed, pass] = useState<Passed | null>(null);
  useEffect(() => {
    const heat = document.querySelector<HTMLElement>('.heat');
    if (!heat) return;
    const regroup = document.querySelector<HTMLButtonElement>('.heat-title > button');
    import('../../patterns/heat-tools.ts')
      .then(({ workHeat }) => workHeat(heat, regroup, { sortBy: messages.sortBy, collator }))
      .catch(() => undefined); // the table stands as it is
  }, [messages, collator]);
  useEffect(() => {
    const answer = ({ target }: MouseEvent) => {
      const asked = askedFigure(target);
      if (asked)
        import('../../patterns/FigureDialog.tsx')
          .then(({ FigureDialog: Dialog }) => pass({ ...asked, Dialog }))
          .catch(() => undefined); // the fragment is a link, too
    };
    document.addEventListener('click', answer);
    return () => document.removeEventListener('click', answer);
  }, []);
  return (
    <>
      <DocumentPage {...props} />
      {passed && <passed.Dialog {...passed} onClose={() => pass(null)} />}
    </>
  );
}
