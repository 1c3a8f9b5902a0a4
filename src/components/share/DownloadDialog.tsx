import { useState } from 'react';
import { id } from 'virtual:publication';
import type { DialogProps } from './share-action.ts';
import { useDialogSite } from './dialog-site.ts';
import type { ExportName } from './exports.ts';
import { EXPORTS, TABLE_EXPORTS } from './exports.ts';
import { ExportList } from './ExportList.tsx';
import { pictureFigures } from './figure-drawing.ts';
import type { PictureChoice } from './figure-svg.ts';
import { LoadSnippets } from './LoadSnippets.tsx';
import { Modal } from './Modal.tsx';
import { PICTURE_EXPORTS } from './picture-exports.ts';
import { PictureChoices } from './PictureChoices.tsx';
import { shownScheme } from './standalone-svg.ts';

/** The site's data files, at their fixed addresses. */
const WHOLE_FILES = {
  CSV: `data/${id}.csv`,
  CSVW: `data/${id}.csv-metadata.json`,
  JSON: `data/${id}.json`,
  'JSON-stat': `data/${id}.jsonstat.json`,
};

/** The explorer as one file. */
const ONE_FILE = `${id}.html`;

/** The table and the figures on screen as files, and the files of the whole table. */
export function DownloadDialog({ page, onClose }: DialogProps) {
  const site = useDialogSite(page);
  const { words, siteUrl, table, fileRoot } = site;
  const { citizenships, regions } = table.dataset;
  const [busy, setBusy] = useState<ExportName | null>(null);
  const [said, say] = useState('');
  const [sourceLines, setSourceLines] = useState(true);
  const [figure] = pictureFigures(site);
  const [picture, setPicture] = useState<PictureChoice>(() => ({
    ...{ figure: figure ?? 'map', ground: shownScheme(), shape: 'portrait' },
  }));
  const run = async (name: ExportName) => {
    setBusy(name);
    say('');
    say(await EXPORTS[name](site, { sourceLines, picture }).catch(() => words.download.failed));
    setBusy(null);
  };
  const exports = { busy, onExport: run };
  return (
    <Modal title={words.download.title} onClose={onClose}>
      <ExportList label={words.download.table} names={TABLE_EXPORTS} {...exports} />
      <label className="option">
        <input
          type="checkbox"
          checked={sourceLines}
          onChange={({ currentTarget }) => setSourceLines(currentTarget.checked)}
        />
        <span>{words.download.sourceLines}</span>
      </label>
      {figure && (
        <>
          <ExportList label={words.download.picture} names={PICTURE_EXPORTS} {...exports} />
          <PictureChoices site={site} choice={picture} onChange={setPicture} />
        </>
      )}
      {fileRoot === undefined && (
        <section aria-label={words.download.whole}>
          <h3>{words.download.whole}</h3>
          <p className="files">
            {Object.entries(WHOLE_FILES).map(([name, path]) => (
              <a key={name} href={siteUrl + path} download>
                {name}
              </a>
            ))}
          </p>
          <p className="files">
            <a href={siteUrl + ONE_FILE} download>
              {words.download.oneFile}
            </a>{' '}
            <span>{words.download.oneFileHint}</span>
          </p>
          <LoadSnippets
            url={siteUrl + WHOLE_FILES.CSV}
            figures={citizenships.length * (regions.length + 1)}
          />
        </section>
      )}
      <p role="status">{said}</p>
    </Modal>
  );
}
