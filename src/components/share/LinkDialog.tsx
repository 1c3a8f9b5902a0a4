import { CopyField } from './CopyField.tsx';
import type { DialogProps } from './share-action.ts';
import { useDialogSite } from './dialog-site.ts';
import { Modal } from './Modal.tsx';

/** The view's link: to copy, or to hand to the device's own share sheet where it has one. */
export function LinkDialog({ page, onClose }: DialogProps) {
  const { words, permalink } = useDialogSite(page);
  const share = () =>
    navigator.share({ title: page.title, url: permalink }).catch(() => {
      // the reader closed the sheet, or the device refused: the link is still there to copy
    });
  return (
    <Modal title={words.share.title} onClose={onClose}>
      <CopyField label={words.share.link} value={permalink} hint={words.share.hint} />
      {'share' in navigator && (
        <button type="button" className="action" onClick={share}>
          {words.share.device}
        </button>
      )}
    </Modal>
  );
}
