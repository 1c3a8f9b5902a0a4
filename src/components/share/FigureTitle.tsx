import { ShareActions } from './ShareActions.tsx';
import { useSite } from '../site/site.ts';
import type { SharedPage } from './share-action.ts';

interface FigureTitleProps extends SharedPage {
  /** What the figure shows. */
  readonly heading: string;
}

/** A figure's heading, with what can be done with it beside: share, cite, embed, download. */
export function FigureTitle({ heading, ...page }: FigureTitleProps) {
  const { view, path } = useSite();
  return (
    <div className="figure-title">
      <h2>{heading}</h2>
      {!view.embed && <ShareActions key={path} {...page} />}
    </div>
  );
}
