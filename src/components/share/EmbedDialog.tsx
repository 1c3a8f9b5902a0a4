import type { RefObject } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { embedHref } from '../../view/canonical-href.ts';
import { FIRST_HEIGHT, iframeCode, selfSizingCode } from '../../embed/embed-code.ts';
import { frameHeight } from '../../embed/frame-height.ts';
import { CopyField } from './CopyField.tsx';
import type { DialogProps } from './share-action.ts';
import { useDialogSite } from './dialog-site.ts';
import { chosenView, EmbedChoices, firstChoice } from './EmbedChoices.tsx';
import { Modal } from './Modal.tsx';

/** Code to put the view into another page, by choice of figure and colours, with a preview that is the embed itself. */
export function EmbedDialog({ page, onClose }: DialogProps) {
  const site = useDialogSite(page);
  const { words, siteUrl, view } = site;
  const [choice, choose] = useState(() => firstChoice(view));
  const src = embedHref(site, siteUrl, chosenView(view, choice));
  const { title } = page;
  const heading = useId();
  const frame = useRef<HTMLIFrameElement>(null);
  const height = useFrameHeight(frame);
  const embedded = { src, title, height, isTransparent: choice.background === 'transparent' };
  const scriptUrl = `${siteUrl}embed.js`;
  return (
    <Modal title={words.embed.title} wide onClose={onClose}>
      <EmbedChoices site={site} choice={choice} onChange={choose} />
      <div>
        <h3 id={heading}>{words.embed.preview}</h3>
        <div className="preview" tabIndex={0} role="region" aria-labelledby={heading}>
          {/* To look at: with the keyboard in it, neither Escape nor the next field would be in reach. Made anew for each
              address, since a frame that goes to another one takes a step of the Back button. */}
          <iframe key={src} ref={frame} src={src} title={title} height={height} inert />
        </div>
      </div>
      <div className="codes">
        <CopyField
          label={words.embed.selfSizing}
          value={selfSizingCode({ ...embedded, scriptUrl })}
          lines={5}
          hint={words.embed.selfSizingHint}
        />
        <CopyField
          label={words.embed.plain}
          value={iframeCode(embedded)}
          lines={5}
          hint={words.embed.plainHint(height)}
        />
      </div>
    </Modal>
  );
}

/** The height that a frame tells by message, CSS px; the last one until another document in it has told its own. */
function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): number {
  const [told, tell] = useState(FIRST_HEIGHT);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      const height = source === frame.current?.contentWindow ? frameHeight(data) : null;
      if (height !== null) tell(height);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [frame]);
  return told;
}
