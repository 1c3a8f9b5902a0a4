import type { DialogProps } from './share-action.ts';
import { useDialogSite } from './dialog-site.ts';
import { LinkField } from './LinkField.tsx';
import { Modal } from './Modal.tsx';

/** The view's link: to copy, or to hand to the device's own share sheet where it has one. */
export function LinkDialog({ page, onClose }: DialogProps) {
  const { words, permalink } = useDialogSite(page);
  return (
    <Modal title={words.share.title} onClose={onClose}>
      <LinkField url={permalink} title={page.title} hint={words.share.hint} />
    </Modal>
  );
}
