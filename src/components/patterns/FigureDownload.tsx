import { useState } from 'react';
import { id } from 'virtual:publication';
import { indexScale } from '../chart/index-bar.ts';
import { useDialogWords } from '../share/dialog-site.ts';
import { ExportList } from '../share/ExportList.tsx';
import type { PictureExport } from '../share/picture-exports.ts';
import { exportPicture, PICTURE_EXPORTS } from '../share/picture-exports.ts';
import { PictureLookChoices } from '../share/PictureLookChoices.tsx';
import type { PictureLook } from '../share/standalone-svg.ts';
import { shownScheme, standaloneSvg } from '../share/standalone-svg.ts';
import { useSite } from '../site/site.ts';
import { drawnSection } from './drawn-section.ts';
import { HEAT_MOST } from './heat-most.ts';
import { smallOutlineOf } from './small-outlines.ts';

interface FigureDownloadProps {
  readonly section: HTMLElement;
  readonly heading: string;
  /** The address to pass the figure on by. */
  readonly link: string;
  /** What its files are called, without their ending. */
  readonly stem: string;
}

/** A figure of the patterns page as a picture, and the files that have its figures. */
export function FigureDownload({ section, heading, link, stem }: FigureDownloadProps) {
  const site = useSite();
  const words = useDialogWords();
  const { messages, table, siteUrl, fileRoot } = site;
  const { download } = words;
  const [look, setLook] = useState<PictureLook>(() => ({ ground: shownScheme(), shape: 'portrait' }));
  const [busy, setBusy] = useState<PictureExport | null>(null);
  const [said, say] = useState('');
  const svg = () => {
    const { drawing, subtitle, notes = [] } = drawnSection(section, indexScale(site, HEAT_MOST));
    const source = words.computedSource(words.source(table.dataset.title), messages.site);
    const sourceLines = [...notes, download.chartSource(source), link];
    const title = `${messages.site}: ${heading}`;
    return standaloneSvg({ title, subtitle, sourceLines }, drawing, look, smallOutlineOf);
  };
  const run = async (name: PictureExport) => {
    setBusy(name);
    say('');
    say(await exportPicture(name, { svg, stem }, words).catch(() => download.failed));
    setBusy(null);
  };
  return (
    <>
      <ExportList label={download.picture} names={PICTURE_EXPORTS} busy={busy} onExport={run} />
      <div className="choices">
        <PictureLookChoices look={look} onChange={setLook} />
      </div>
      {fileRoot === undefined && (
        <section aria-label={messages.patterns}>
          <h3>{messages.patterns}</h3>
          <p className="files">
            {(['csv', 'json'] as const).map((ending) => (
              <a key={ending} href={`${siteUrl}data/${id}-patterns.${ending}`} download>
                {ending.toUpperCase()}
              </a>
            ))}
          </p>
        </section>
      )}
      <p role="status">{said}</p>
    </>
  );
}
