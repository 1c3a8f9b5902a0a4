import { Breadcrumb } from '../../header/Breadcrumb.tsx';
import { ShareActions } from '../../share/ShareActions.tsx';
import { Controls } from '../../site/Controls.tsx';
import { useSite } from '../../site/site.ts';
import { Figures } from '../Figures.tsx';
import type { PageBodyProps } from '../page-kind.ts';
import { citizenshipFigures } from './citizenship-figures.ts';
import { CitizenshipInsights } from './CitizenshipInsights.tsx';

/** Where did the citizens of X settle? The page of one row of the table. */
export function CitizenshipPage({ page, name, title, finding }: PageBodyProps<'citizenship'>) {
  const { table, view, messages, path } = useSite();
  const { citizenship } = page;
  const figures = citizenshipFigures(table, page);
  return (
    <>
      <Breadcrumb citizenship={citizenship} />
      <h1 tabIndex={-1}>{citizenship.kind === 'total' ? messages.homeTitle : name}</h1>
      <p className="finding">{finding}</p>
      <Controls />
      <Figures page={page} figuresOf={citizenshipFigures} />
      {!view.embed && <ShareActions key={path} name={name} title={title} figures={figures} />}
      {!view.embed && <CitizenshipInsights citizenship={citizenship} />}
    </>
  );
}
