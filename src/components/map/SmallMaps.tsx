import type { TableSubject } from '../table/table-subject.ts';
import { useSite } from '../site/site.ts';
import { useSmallMaps } from './small-maps.ts';

/** A small map for each row of the table, drawn once what draws them is loaded. */
export function SmallMaps({ subject }: { readonly subject: TableSubject }) {
  const { messages } = useSite();
  const drawing = useSmallMaps(true);
  if (typeof drawing === 'object') return <drawing.SmallMultiples subject={subject} />;
  if (drawing !== 'failed') return null;
  return (
    <p className="notice" role="alert">
      {messages.broken.missing} <a href="">{messages.broken.reload}</a>
    </p>
  );
}
