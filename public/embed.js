/* Gives every <iframe data-immigration-2011> of this page the height of its content. MIT licence. */
(() => {
  /* The frames in a document or a shadow root, and in those inside it that are open. */
  const framesIn = (root) =>
    Array.from(root.querySelectorAll('*')).flatMap((element) => [
      ...(element.matches('iframe[data-immigration-2011]') ? [element] : []),
      ...(element.shadowRoot ? framesIn(element.shadowRoot) : []),
    ]);

  /* By the window that has sent it, not by its origin: a sandboxed frame has none. */
  const known = new WeakMap();
  const frameOf = (source) => {
    const before = known.get(source);
    if (before && before.contentWindow === source) return before;
    const frame = framesIn(document).find(({ contentWindow }) => contentWindow === source);
    if (frame) known.set(source, frame);
    return frame;
  };

  addEventListener('message', ({ data, source }) => {
    if (!source || !data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
    const { height } = data;
    if (!Number.isInteger(height) || height <= 0 || height >= 100000) return;
    const frame = frameOf(source);
    if (frame) frame.style.height = `${height}px`;
  });

  /* A frame that was there first has already told its height: it is asked to repeat it. */
  for (const { contentWindow } of framesIn(document)) {
    if (contentWindow) contentWindow.postMessage({ type: 'immigration-2011:height?' }, '*');
  }
})();
