import { useEffect, useState } from 'react';
import { useSite } from './site.ts';
import { describeView } from './describe-view.ts';

/** Changes in quick succession, as while typing, are told once: after this pause. */
const PAUSE_MS = 500;

/** Tells a screen reader politely what a change of the view has brought. Silent about the view the page came with. */
export function Announcer() {
  const site = useSite();
  const text = describeView(site);
  const [first] = useState(text);
  const [said, say] = useState('');
  useEffect(() => {
    if (text === first && said === '') return;
    const timer = setTimeout(() => say(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, first, said]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
