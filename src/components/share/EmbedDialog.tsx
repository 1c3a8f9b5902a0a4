import { useState } from 'react';
import { embedHref } from '../../view/canonical-href.ts';
import type { DialogProps } from './share-action.ts';
import { useDialogSite } from './dialog-site.ts';
import { chosenView, EmbedChoices, firstChoice } from './EmbedChoices.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { Modal } from './Modal.tsx';

/** Code to put the view into another page, by choice of figure and colours, with a preview that is the embed itself. */
export function EmbedDialog({ page, onClose }: DialogProps) {
  const site = useDialogSite(page);
  const { words, siteUrl, view } = site;
  const [choice, choose] = useState(() => firstChoice(view));
  return (
    <Modal title={words.embed.title} wide onClose={onClose}>
      <EmbedChoices site={site} choice={choice} onChange={choose} />
      <EmbedPreview
        src={embedHref(site, siteUrl, chosenView(view, choice))}
        title={page.title}
        isTransparent={choice.background === 'transparent'}
      />
    </Modal>
  );
}
