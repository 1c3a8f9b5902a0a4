import { useState } from 'react';
import { id } from 'virtual:publication';
import { canonicalHref, embedHref } from '../../view/canonical-href.ts';
import { Citations } from '../share/Citations.tsx';
import type { FrameColours } from '../share/EmbedColours.tsx';
import { EmbedColours } from '../share/EmbedColours.tsx';
import { EmbedPreview } from '../share/EmbedPreview.tsx';
import { useDialogWords } from '../share/dialog-site.ts';
import { LinkField } from '../share/LinkField.tsx';
import { Modal } from '../share/Modal.tsx';
import { useWholeSite } from '../site/site.ts';
import type { AskedFigure } from './asked-figure.ts';
import { FigureDownload } from './FigureDownload.tsx';

interface FigureDialogProps extends AskedFigure {
  readonly onClose: () => void;
}

/** The dialog of an action on one figure of the patterns page: the fragment of an address names the figure. */
export function FigureDialog({ action, section, onClose }: FigureDialogProps) {
  const site = useWholeSite();
  const words = useDialogWords();
  const heading = section.querySelector('h2')?.textContent ?? '';
  const link = `${canonicalHref(site, site.siteUrl)}#${section.id}`;
  const stem = `${id}-patterns-${section.id}`;
  const figure = { section, heading, link, stem };
  return (
    <Modal title={words[action].title} wide={action === 'embed'} onClose={onClose}>
      {action === 'share' && <LinkField url={link} title={heading} />}
      {action === 'cite' && (
        <Citations view={`${heading}, ${words.computed(site.messages.site)}`} url={link} stem={stem} />
      )}
      {action === 'embed' && <FigureEmbed fragment={section.id} title={heading} />}
      {action === 'download' && <FigureDownload {...figure} />}
    </Modal>
  );
}

/** The code that puts the figure into another page, in the colours of most articles at first. */
function FigureEmbed({ fragment, title }: { readonly fragment: string; readonly title: string }) {
  const site = useWholeSite();
  const [colours, choose] = useState<FrameColours>({ theme: 'light', background: 'page' });
  return (
    <>
      <div className="choices">
        <EmbedColours colours={colours} onChange={choose} />
      </div>
      <EmbedPreview
        src={`${embedHref(site, site.siteUrl, colours)}#${fragment}`}
        title={title}
        isTransparent={colours.background === 'transparent'}
      />
    </>
  );
}
