import { canonicalView } from '../../view/canonical-href.ts';
import { serializeView } from '../../view/query.ts';
import { useLive } from './live.ts';
import { useSite, useWholeSite } from './site.ts';

/**
 * What an embed says of itself: the source, and the way to the full view, which does not fit into its frame. On every page,
 * where style alone shows it in an embed, so that a frame does not grow when the app comes.
 */
export function EmbedFooter() {
  const prerendered = useSite();
  const whole = useWholeSite();
  // as in the link to the other language: a sort made before the app was there is not in what React hydrates
  const { messages, table, view, root } = useLive() ? whole : prerendered;
  return (
    <footer className="embed-footer">
      {`${messages.footer} `}
      <a href={root + serializeView(table, canonicalView(view))} target="_blank" rel="noopener">
        {messages.fullView}
      </a>
    </footer>
  );
}
