import { CiteDialog } from './CiteDialog.tsx';
import { DownloadDialog } from './DownloadDialog.tsx';
import { EmbedDialog } from './EmbedDialog.tsx';
import type { Errand, ErrandProps } from './errand.ts';
import { ShareDialog } from './ShareDialog.tsx';

const DIALOGS = { share: ShareDialog, cite: CiteDialog, embed: EmbedDialog, download: DownloadDialog };

/** The dialog of an errand. */
export function TakeAlongDialog({ errand, onClose }: ErrandProps & { readonly errand: Errand }) {
  const Dialog = DIALOGS[errand];
  return <Dialog onClose={onClose} />;
}
