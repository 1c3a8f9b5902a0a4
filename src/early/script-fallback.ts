import { trustedScript } from '../browser/trusted-script.ts';

/**
 * Where the app's script does not load: a sandboxed frame, which is refused modules, is given the classic script that the
 * module's element names (`data-sandboxed`); if that does not load either, what needs a script is taken back and the
 * prerendered page stands.
 */
export function fallBackWithoutScript(): void {
  const onError = ({ target }: ErrorEvent) => {
    if (!(target instanceof HTMLScriptElement)) return;
    const { sandboxed } = target.dataset;
    if (sandboxed === undefined) return; // a script that a host or an extension has put in
    if (sandboxed && origin === 'null') loadScript(sandboxed);
    else document.documentElement.classList.remove('js', 'pending');
  };
  addEventListener('error', onError, true); // an element's error does not bubble
}

function loadScript(address: string): void {
  const script = document.createElement('script');
  script.src = trustedScript(address);
  script.dataset['sandboxed'] = ''; // ours, and there is no other to try
  document.head.append(script);
}
