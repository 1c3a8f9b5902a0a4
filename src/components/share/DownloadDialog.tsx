import { useState } from 'react';
import { id } from 'virtual:publication';
import type { DialogProps } from './share-action.ts';
import { useDialogSite } from './dialog-site.ts';
import type { ExportName } from './exports.ts';
import { EXPORTS, MAP_EXPORTS, TABLE_EXPORTS } from './exports.ts';
import { LoadSnippets } from './LoadSnippets.tsx';
import { Modal } from './Modal.tsx';

/** The site's data files, at their fixed addresses. */
const WHOLE_FILES = {
  CSV: `data/${id}.csv`,
  CSVW: `data/${id}.csv-metadata.json`,
  JSON: `data/${id}.json`,
  'JSON-stat': `data/${id}.jsonstat.json`,
};

/** The explorer as one file. */
const ONE_FILE = `${id}.html`;

/** The table and the map on screen as files, and the files of the whole table. */
export function DownloadDialog({ page, onClose }: DialogProps) {
  const site = useDialogSite(page);
  const { words, view, siteUrl, table, fileRoot } = site;
  const { citizenships, regions } = table.dataset;
  const isOneMap = view.with.length === 0 && view.map === 'one' && view.show.includes('map');
  const [busy, setBusy] = useState<ExportName | null>(null);
  const [said, say] = useState('');
  const [sourceLines, setSourceLines] = useState(true);
  const run = async (name: ExportName) => {
    setBusy(name);
    say('');
    say(await EXPORTS[name](site, { sourceLines }).catch(() => words.download.failed));
    setBusy(null);
  };
  const section = (label: string, names: readonly ExportName[]) => (
    <section aria-label={label}>
      <h3>{label}</h3>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button
              type="button"
              className="action"
              aria-busy={name === busy || undefined}
              onClick={() => run(name)}
            >
              {words.download.names[name]}
            </button>
            <span>{words.download.hints[name]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <Modal title={words.download.title} onClose={onClose}>
      {section(words.download.table, TABLE_EXPORTS)}
      <label className="option">
        <input
          type="checkbox"
          checked={sourceLines}
          onChange={({ currentTarget }) => setSourceLines(currentTarget.checked)}
        />
        <span>{words.download.sourceLines}</span>
      </label>
      {isOneMap && section(words.download.map, MAP_EXPORTS)}
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
