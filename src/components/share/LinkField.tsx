import { CopyField } from './CopyField.tsx';
import { useDialogWords } from './dialog-site.ts';

interface LinkFieldProps {
  readonly url: string;
  readonly title: string;
  /** What the link opens. */
  readonly hint?: string;
}

/** A link to copy, or to hand to the device's own share sheet where it has one. */
export function LinkField({ url, title, hint }: LinkFieldProps) {
  const { share } = useDialogWords();
  const hand = () =>
    navigator.share({ title, url }).catch(() => {
      // the reader closed the sheet, or the device refused: the link is still there to copy
    });
  return (
    <>
      <CopyField label={share.link} value={url} {...(hint !== undefined && { hint })} />
      {'share' in navigator && (
        <button type="button" className="action" onClick={hand}>
          {share.device}
        </button>
      )}
    </>
  );
}
