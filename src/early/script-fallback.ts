import { trustedScript } from '../browser/trusted-script.ts';
import { untilTakeOver } from './take-over.ts';

/** The app is given up for now after this time. When it comes all the same, it takes the page over. */
const PATIENCE_MS = 10_000;

/** Of the app's script; the browser does not say which one of another origin has failed, as in a sandboxed frame. */
const APP_SCRIPT = /^$|\/assets\//;

/**
 * Where the app does not take the page over: a sandboxed frame, which is refused modules, is given the classic script that
 * the module's element names (`data-sandboxed`). If a script does not load, cannot run or does not come in time, what needs
 * it is taken back, and the prerendered page stands.
 */
export function fallBackWithoutScript(): void {
  const signal = untilTakeOver();
  const fallBack = () => {
    if (!signal.aborted) document.documentElement.classList.remove('js', 'pending');
  };
  const onError = ({ target, filename }: ErrorEvent) => {
    if (!(target instanceof HTMLScriptElement)) {
      if (APP_SCRIPT.test(filename)) fallBack(); // the script is there, and fails
      return;
    }
    const { sandboxed } = target.dataset;
    if (sandboxed === undefined) return; // a script that a host or an extension has put in
    if (sandboxed && origin === 'null') loadScript(sandboxed);
    else fallBack();
  };
  addEventListener('error', onError, { capture: true, signal }); // an element's error does not bubble
  setTimeout(fallBack, PATIENCE_MS);
}

function loadScript(address: string): void {
  const script = document.createElement('script');
  script.src = trustedScript(address);
  script.dataset['sandboxed'] = ''; // ours, and there is no other to try
  document.head.append(script);
}
