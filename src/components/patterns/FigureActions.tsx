import { SHARE_ACTIONS } from '../share/share-action.ts';
import type { PatternsFacts } from './patterns-facts.ts';

/**
 * What can be done with a figure of the patterns page. Its document is not drawn by the app, which answers the buttons by
 * what they carry.
 */
export function FigureActions({ facts: { messages, root } }: { readonly facts: PatternsFacts }) {
  const { shareActions } = messages;
  // a frame cannot show a file that lies on a disk
  const isFile = root.startsWith('#');
  return (
    <div className="share-actions scripted" role="group" aria-label={shareActions.label}>
      {SHARE_ACTIONS.filter((action) => !(isFile && action === 'embed')).map((action) => (
        <button key={action} type="button" aria-haspopup="dialog" data-action={action}>
          {shareActions[action]}
        </button>
      ))}
    </div>
  );
}
