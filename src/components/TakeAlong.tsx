import { useState } from 'react';
import { Fault } from './Fault.tsx';
import { useSite } from './site.ts';
import type { Errand } from './take-along/errand.ts';
import { ERRANDS } from './take-along/errand.ts';
import type { TakeAlongDialog } from './take-along/TakeAlongDialog.tsx';

/** The errand that the reader asked for: its dialog is on the way, there, or could not be loaded. */
interface Asked {
  readonly errand: Errand;
  readonly Dialog?: typeof TakeAlongDialog;
  readonly failed?: boolean;
}

/** What can be done with the view: buttons alone; all behind them is loaded when it is asked for. */
export function TakeAlong() {
  const { messages } = useSite();
  const [asked, ask] = useState<Asked | null>(null);
  const { errand, Dialog, failed } = asked ?? {};
  const open = (errand: Errand) => {
    ask({ errand });
    import('./take-along/TakeAlongDialog.tsx').then(
      ({ TakeAlongDialog: Dialog }) => ask({ errand, Dialog }),
      () => ask({ errand, failed: true }),
    );
  };
  return (
    <div className="take-along scripted" role="group" aria-label={messages.takeAlong.label}>
      {ERRANDS.map((each) => (
        <button
          key={each}
          type="button"
          className="action"
          aria-haspopup="dialog"
          aria-busy={(each === errand && !Dialog && !failed) || undefined}
          onClick={() => open(each)}
        >
          {messages.takeAlong[each]}
        </button>
      ))}
      <p role="status">
        {failed && (
          <>
            {messages.takeAlong.failed} <a href="">{messages.broken.reload}</a>
          </>
        )}
      </p>
      {errand && Dialog && (
        <Fault key={errand}>
          <Dialog errand={errand} onClose={() => ask(null)} />
        </Fault>
      )}
    </div>
  );
}
