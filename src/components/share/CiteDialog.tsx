import { useState } from 'react';
import { release } from 'virtual:publication';
import type { CitedView } from '../../model/citation.ts';
import { apaCitation, bibtexCitation, plainCitation } from '../../model/citation.ts';
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
    year: Number(release.date.slice(0, 4)),
    view: viewWords(site),
    url: permalink,
  };
  const { plain, apa, bibtex, dataSet, accessed } = words.cite;
  const key = tableFileStem(site);
  return (
    <Modal title={words.cite.title} onClose={onClose}>
      <CopyField label={plain} value={plainCitation(cited, accessed(read))} lines={3} />
      <CopyField label={apa} value={apaCitation(cited, dataSet)} lines={3} />
      <CopyField label={bibtex} value={bibtexCitation(cited, { key, dataSet, read })} lines={8} />
    </Modal>
  );
}
