import { id } from 'virtual:publication';
import { FullViewLink } from './FullViewLink.tsx';
import { useSite } from './site.ts';

/**
 * What an embed says of itself: the source, and the way to the full view and to the data. On every page, where style alone
 * shows it in an embed, so that a frame does not grow when the app comes.
 */
export function EmbedFooter() {
  const { messages, root } = useSite();
  return (
    <footer className="embed-footer">
      {`${messages.footer} `}
      <FullViewLink>{messages.fullView}</FullViewLink>{' '}
      <a href={`${root}data/${id}.csv`} download>
        {messages.getData}
      </a>
    </footer>
  );
}
