import type { DialogProps } from './share-action.ts';
import { Citations } from './Citations.tsx';
import { useDialogSite } from './dialog-site.ts';
import { tableFileStem } from './file-name.ts';
import { Modal } from './Modal.tsx';
import { viewWords } from './view-words.ts';

/** Ready citations of the table, with the view's link. */
export function CiteDialog({ page, onClose }: DialogProps) {
  const site = useDialogSite(page);
  return (
    <Modal title={site.words.cite.title} onClose={onClose}>
      <Citations view={viewWords(site)} url={site.permalink} stem={tableFileStem(site)} />
    </Modal>
  );
}
