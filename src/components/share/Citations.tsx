import { useState } from 'react';
import { release } from 'virtual:publication';
import type { CitedView } from '../../model/citation.ts';
import { apaCitation, bibtexCitation, plainCitation, risCitation } from '../../model/citation.ts';
import { useSite } from '../site/site.ts';
import { CopyField } from './CopyField.tsx';
import { useDialogWords } from './dialog-site.ts';

interface CitationsProps extends Pick<CitedView, 'view' | 'url'> {
  /** The key of the citation, and what its files are called, without their ending. */
  readonly stem: string;
}

/** Ready citations of the table, with what of it is shown, and where. */
export function Citations({ view, url, stem }: CitationsProps) {
  const { table, locale } = useSite();
  const { publisher, cite } = useDialogWords();
  const [read] = useState(() => new Date());
  const cited: CitedView = {
    author: publisher,
    title: table.dataset.title,
    published: release.date,
    source: release.url[locale],
    ...{ view, url },
  };
  return (
    <>
      <CopyField label={cite.plain} value={plainCitation(cited, cite, read)} lines={3} />
      <CopyField label={cite.apa} value={apaCitation(cited, cite)} lines={3} />
      <CopyField
        label={cite.bibtex}
        value={bibtexCitation(cited, cite, stem, read)}
        lines={9}
        file={`${stem}.bib`}
      />
      <CopyField label={cite.ris} value={risCitation(cited, cite, read)} lines={9} file={`${stem}.ris`} />
    </>
  );
}
