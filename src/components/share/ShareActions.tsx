import { useEffect, useRef, useState } from 'react';
import { ErrorBoundary } from '../site/ErrorBoundary.tsx';
import { useSite } from '../site/site.ts';
import type { ShareAction, SharedPage } from './share-action.ts';
import { SHARE_ACTIONS } from './share-action.ts';
import type { ShareDialogs } from './ShareDialogs.tsx';

/** The action that the reader asked for: its dialog is on the way, there, or could not be loaded. */
interface Asked {
  readonly action: ShareAction;
  readonly Dialog?: typeof ShareDialogs;
  readonly failed?: boolean;
}

/** What can be done with the view: buttons alone; all behind them is loaded when it is asked for. */
export function ShareActions(page: SharedPage) {
  const { messages, fileRoot } = useSite();
  const [asked, ask] = useState<Asked | null>(null);
  const { action, Dialog, failed } = asked ?? {};
  const open = (action: ShareAction) => {
    ask({ action });
    import('./ShareDialogs.tsx').then(
      ({ ShareDialogs: Dialog }) => ask({ action, Dialog }),
      () => ask({ action, failed: true }),
    );
  };
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // pressed before the app was there
    const pressed = SHARE_ACTIONS.find((_, i) => group.current?.children[i]?.hasAttribute('aria-busy'));
    if (pressed) open(pressed);
  }, []);
  return (
    <div ref={group} className="share-actions scripted" role="group" aria-label={messages.shareActions.label}>
      {SHARE_ACTIONS.filter((each) => !(fileRoot && each === 'embed')).map((each) => (
        <button
          key={each}
          type="button"
          aria-haspopup="dialog"
          aria-busy={(each === action && !Dialog && !failed) || undefined}
          onClick={() => open(each)}
        >
          {messages.shareActions[each]}
        </button>
      ))}
      <p role="status">
        {failed && (
          <>
            {messages.shareActions.failed} <a href="">{messages.broken.reload}</a>
          </>
        )}
      </p>
      {action && Dialog && (
        <ErrorBoundary key={action}>
          <Dialog page={page} action={action} onClose={() => ask(null)} />
        </ErrorBoundary>
      )}
    </div>
  );
}
