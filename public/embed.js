/* Gives every <iframe data-immigration-2011> of this page the height of its content. MIT licence. */
(() => {
  const frames = () => Array.from(document.querySelectorAll('iframe[data-immigration-2011]'));

  addEventListener('message', ({ data, source }) => {
    if (!data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
    const { height } = data;
    if (!Number.isInteger(height) || height <= 0 || height >= 100000) return;
    /* By window, not by origin: a sandboxed frame has none. */
    const frame = frames().find(({ contentWindow }) => contentWindow && contentWindow === source);
    if (frame) frame.style.height = `${height}px`;
  });

  /* A frame that was there first has already told its height: it is asked to repeat it. */
  for (const { contentWindow } of frames()) {
    if (contentWindow) contentWindow.postMessage({ type: 'immigration-2011:height?' }, '*');
  }
})();
