import { useEffect, useRef, useState } from 'react';
import { describeView } from './describe-view.ts';
import { useSite } from './site.ts';

/** Changes in quick succession, as while typing, are told once: after this pause. */
const PAUSE_MS = 500;

/** Tells a screen reader politely what a change of the view has brought. Silent about the view that the page came with. */
export function Announcer() {
  const site = useSite();
  const [said, say] = useState('');
  const known = useRef<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const text = describeView(site);
      if (known.current !== null && known.current !== text) say(text);
      known.current = text;
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [site]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
