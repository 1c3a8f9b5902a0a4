import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { loadTable } from '../../../src/build/parse/load-table.ts';
import { proof } from '../../../src/build/parse/proof.ts';
import { DocumentHtml } from '../../../src/components/pages/DocumentPage.tsx';
import { pageDocument } from '../../../src/components/pages/page-documents.ts';
import { App } from '../../../src/components/site/App.tsx';
import type { Place } from '../../../src/view/page.ts';
import { allPlaces, placePath, rootFrom } from '../../../src/view/page.ts';
import { SETTLED_TABLE } from '../../build/patterns/settled-table.ts';
import { SPEECH } from '../speech.ts';

/** A page with what its reader reads. */
export interface ReadPage extends Place {
  readonly path: string;
  readonly html: string;
  /** Block by block: what stands in one paragraph, cell, entry of a list or label. */
  readonly texts: readonly string[];
}

const PROOF = proof(loadTable(process.cwd()));

/** Every page in every language as the build writes it, with the content that its document alone has. */
export function allReadPages(): readonly ReadPage[] {
  return allPlaces(SETTLED_TABLE).map((place) => {
    const path = placePath(SETTLED_TABLE, place);
    const speech = SPEECH[place.locale];
    const facts = { speech, table: SETTLED_TABLE, proof: PROOF, root: rootFrom(path) };
    const content = pageDocument(place.page).content?.(facts, place.page);
    const html = renderToString(
      <DocumentHtml value={{ __html: content ? renderToStaticMarkup(content) : '' }}>
        <App table={SETTLED_TABLE} speech={speech} shown={path} browser={null} />
      </DocumentHtml>,
    );
    return { ...place, path, html, texts: textsOf(html) };
  });
}

/** The texts of a page's blocks, and of the attributes that are read out; spaces as a reader sees them. */
function textsOf(html: string): readonly string[] {
  const blocks = html
    .replace(/<(pre|style|script)\b.*?<\/\1>/gs, '')
    .split(
      /<\/?(?:p|h[1-6]|li|td|th|dt|dd|div|section|caption|label|option|summary|figcaption|nav|text)\b[^>]*>/,
    );
  const attributes = [...html.matchAll(/ (?:aria-label|title|placeholder)="([^"]*)"/g)].map(
    ([, text]) => text ?? '',
  );
  return [...blocks, ...attributes]
    .map((text) =>
      unescaped(text.replace(/<[^>]*>/g, ''))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
  return text.replace(/&(\w+|#x27);/g, (whole, name: string) => signs[name] ?? whole);
}
