import { canonicalView } from '../../view/canonical-href.ts';
import { serializeView } from '../../view/query.ts';
import { useWholeSite } from './site.ts';

/** What an embed says of itself: the source, and the way to the full view, which does not fit into its frame. */
export function EmbedFooter() {
  const { messages, table, view, root } = useWholeSite();
  return (
    <footer className="embed-footer">
      {`${messages.footer} `}
      <a href={root + serializeView(table, canonicalView(view))} target="_blank" rel="noopener">
        {messages.fullView}
      </a>
    </footer>
  );
}
