import { trustedScript } from './trusted-script.ts';

/** Makes the site work without a connection after a visit, where the browser lets it; never in a frame or an embed. */
export function workOffline(window: Window & typeof globalThis, root: string): void {
  const embedded = window.parent !== window || new URLSearchParams(window.location.search).has('embed');
  if (embedded || !('serviceWorker' in window.navigator)) return;
  const url = new URL(`${root}sw.js`, window.location.href).href;
  window.navigator.serviceWorker.register(trustedScript(url)).catch(() => {
    // refused, as in private windows: the site works as long as there is a connection
  });
}
