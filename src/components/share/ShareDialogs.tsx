import { CiteDialog } from './CiteDialog.tsx';
import { DownloadDialog } from './DownloadDialog.tsx';
import { EmbedDialog } from './EmbedDialog.tsx';
import type { ShareAction, DialogProps } from './share-action.ts';
import { LinkDialog } from './LinkDialog.tsx';

const DIALOGS = { share: LinkDialog, cite: CiteDialog, embed: EmbedDialog, download: DownloadDialog };

/** The dialog of an action. */
export function ShareDialogs({ action, ...dialog }: DialogProps & { readonly action: ShareAction }) {
  const Dialog = DIALOGS[action];
  return <Dialog {...dialog} />;
}
