import { useEffect, useRef, useState } from 'react';
import { useLive } from './live.ts';
import type { PageFigures } from '../pages/page-figures.ts';
import type { Described } from './describe-change.ts';
import { useWholeSite } from './site.ts';

/** Changes in quick succession, as while typing, are told once: after this pause. */
const PAUSE_MS = 500;

/** Tells a screen reader politely what a change of the view has brought. Silent about the view that the page came with. */
export function Announcer({ figures }: { readonly figures: PageFigures | null }) {
  const site = useWholeSite();
  const live = useLive();
  const [said, say] = useState('');
  const known = useRef<Described | null>(null);
  useEffect(() => {
    if (!live) return;
    const now = { site, figures };
    if (known.current === null) {
      known.current = now;
      return;
    }
    const timer = setTimeout(() => {
      const before = known.current;
      known.current = now;
      import('./describe-change.ts').then(
        ({ describeChange }) => {
          const text = before && describeChange(before, now);
          if (text) say(text);
        },
        () => undefined, // could not be loaded: the page itself tells all the same
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [site, figures, live]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
