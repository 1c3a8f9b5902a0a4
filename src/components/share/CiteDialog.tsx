import { useState } from 'react';
import { release } from 'virtual:publication';
import type { CitedView } from '../../model/citation.ts';
import { apaCitation, bibtexCitation, plainCitation, risCitation } from '../../model/citation.ts';
import { CopyField } from './CopyField.tsx';
import type { DialogProps } from './share-action.ts';
import { useDialogSite } from './dialog-site.ts';
import { tableFileStem } from './file-name.ts';
import { Modal } from './Modal.tsx';
import { viewWords } from './view-words.ts';

/** Ready citations of the table, with the view's link. */
export function CiteDialog({ page, onClose }: DialogProps) {
  const site = useDialogSite(page);
  const { table, words, permalink } = site;
  const [read] = useState(() => new Date());
  const cited: CitedView = {
    author: words.publisher,
    title: table.dataset.title,
    published: release.date,
    source: release.url[site.locale],
    view: viewWords(site),
    url: permalink,
  };
  const { cite } = words;
  const key = tableFileStem(site);
  return (
    <Modal title={words.cite.title} onClose={onClose}>
      <CopyField label={cite.plain} value={plainCitation(cited, cite, read)} lines={3} />
      <CopyField label={cite.apa} value={apaCitation(cited, cite)} lines={3} />
      <CopyField
        label={cite.bibtex}
        value={bibtexCitation(cited, cite, key, read)}
        lines={9}
        file={`${key}.bib`}
      />
      <CopyField label={cite.ris} value={risCitation(cited, cite, read)} lines={9} file={`${key}.ris`} />
    </Modal>
  );
}
