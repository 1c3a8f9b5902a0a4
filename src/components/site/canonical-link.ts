import { useEffect } from 'react';
import type { Table } from '../../model/table.ts';
import { canonicalView } from '../../view/canonical-href.ts';
import type { ViewStore } from '../../view/view-store.ts';
import { serializeView } from '../../view/query.ts';

/**
 * Takes the document's canonical link away once the view is another than that of the page at `path`, which the document was
 * written for: browsers share that link in place of the reader's address.
 */
export function useCanonicalLink(table: Table, store: ViewStore, path: string): void {
  useEffect(() => {
    const link = document.querySelector('link[rel="canonical"]');
    if (!link) return undefined;
    const check = () => {
      if (serializeView(table, canonicalView(store.whole().view)) !== path) link.remove();
    };
    check();
    return store.subscribe(check);
  }, [table, store, path]);
}
