import type { RefObject } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { FIRST_HEIGHT, iframeCode, selfSizingCode } from '../../embed/embed-code.ts';
import { frameHeight } from '../../embed/frame-height.ts';
import { useSite } from '../site/site.ts';
import { CopyField } from './CopyField.tsx';
import { useDialogWords } from './dialog-site.ts';

interface EmbedPreviewProps {
  readonly src: string;
  readonly title: string;
  readonly isTransparent: boolean;
}

/** What an embed shows, which is the embed itself, and the code that puts it into another page. */
export function EmbedPreview({ src, title, isTransparent }: EmbedPreviewProps) {
  const { embed } = useDialogWords();
  const { siteUrl } = useSite();
  const heading = useId();
  const frame = useRef<HTMLIFrameElement>(null);
  const height = useFrameHeight(frame);
  const embedded = { src, title, height, isTransparent };
  return (
    <>
      <div>
        <h3 id={heading}>{embed.preview}</h3>
        <div className="preview" tabIndex={0} role="region" aria-labelledby={heading}>
          {/* To look at: with the keyboard in it, neither Escape nor the next field would be in reach. Made anew for each
              address, since a frame that goes to another one takes a step of the Back button. */}
          <iframe
            key={src}
            ref={frame}
            src={src}
            title={title}
            height={height}
            inert
            onLoad={({ currentTarget }) => src.includes('#') && showFromTop(currentTarget)}
          />
        </div>
      </div>
      <div className="codes">
        <CopyField
          label={embed.selfSizing}
          value={selfSizingCode({ ...embedded, scriptUrl: `${siteUrl}embed.js` })}
          lines={5}
          hint={embed.selfSizingHint}
        />
        <CopyField
          label={embed.plain}
          value={iframeCode(embedded)}
          lines={5}
          hint={embed.plainHint(height)}
        />
      </div>
    </>
  );
}

/** Takes back that a fragment in a frame of the same site has scrolled what is around the frame, too. */
function showFromTop(frame: HTMLIFrameElement): void {
  frame.parentElement?.scrollTo(0, 0);
  frame.closest('dialog')?.scrollTo(0, 0);
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
