import { useState } from 'react';
import { useSite } from '../site/site.ts';
import type { AddSubject } from './AddSubject.tsx';
import { loadCompareRoom } from './compare-room.ts';

/** The way to compare the page's subject with others; all behind it is loaded when it is pressed. */
export function CompareButton() {
  const { messages } = useSite();
  const [Field, setField] = useState<{ readonly Add: typeof AddSubject } | null>(null);
  const open = () => {
    Promise.all([import('./AddSubject.tsx'), loadCompareRoom()]).then(
      ([{ AddSubject: Add }]) => setField({ Add }),
      () => undefined, // could not be loaded: the next press tries again
    );
  };
  if (Field) return <Field.Add isOpen />;
  return (
    <>
      <button type="button" className="compare scripted" onClick={open}>
        {messages.compare.button}
      </button>
      <small className="unscripted">{messages.compare.needsScript}</small>
    </>
  );
}
