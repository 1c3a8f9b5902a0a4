import { id } from 'virtual:publication';
import type { PatternsFacts } from './patterns-facts.ts';

interface FigureActionsProps {
  readonly facts: PatternsFacts;
  /** The id of the section that the figure stands in. */
  readonly figure: string;
  /** The data file that has its figures. */
  readonly file: 'csv' | 'json';
}

/**
 * What can be done with a figure of the patterns page. Its document is not drawn by the app, which answers the buttons by
 * what they carry; the download is a link to a data file.
 */
export function FigureActions({ facts: { messages, root }, figure, file }: FigureActionsProps) {
  const { share, embed, download, label } = messages.shareActions;
  return (
    <div className="share-actions scripted" role="group" aria-label={label}>
      <button type="button" aria-haspopup="dialog" data-figure={figure} data-action="share">
        {share}
      </button>
      <button type="button" aria-haspopup="dialog" data-figure={figure} data-action="embed">
        {embed}
      </button>
      <a href={`${root}data/${id}-patterns.${file}`} download="">
        {`${download} ${file.toUpperCase()}`}
      </a>
    </div>
  );
}
