import { iframeCode, selfSizingCode } from '../../embed/embed-code.ts';
import { canonicalHref } from '../../view/canonical-href.ts';
import { CopyField } from '../share/CopyField.tsx';
import { useDialogWords } from '../share/dialog-site.ts';
import { Modal } from '../share/Modal.tsx';
import { useWholeSite } from '../site/site.ts';
import type { AskedFigure } from './asked-figure.ts';

/** CSS px, where nothing gives the frame the height of its content. */
const HEIGHT = 900;

interface FigureDialogProps extends AskedFigure {
  readonly onClose: () => void;
}

/** The link to one figure of the patterns page, or the code that puts it into another page: its fragment names the figure. */
export function FigureDialog({ figure, heading, action, onClose }: FigureDialogProps) {
  const site = useWholeSite();
  const words = useDialogWords();
  const link = new URL(canonicalHref(site, site.siteUrl));
  link.hash = figure;
  const framed = new URL(link);
  framed.searchParams.set('embed', '1');
  const view = { src: framed.href, title: heading, height: HEIGHT };
  return (
    <Modal title={action === 'share' ? words.share.title : words.embed.title} onClose={onClose}>
      {action === 'share' ? (
        <CopyField label={words.share.link} value={link.href} />
      ) : (
        <>
          <CopyField
            label={words.embed.selfSizing}
            value={selfSizingCode({ ...view, scriptUrl: `${site.siteUrl}embed.js` })}
            lines={5}
            hint={words.embed.selfSizingHint}
          />
          <CopyField label={words.embed.plain} value={iframeCode(view)} lines={5} />
        </>
      )}
    </Modal>
  );
}
