/* Gives every <iframe data-immigration> of this page the height of its content; older code has the year behind it. MIT licence. */
(() => {
  const isOurs = (element) =>
    element.localName === 'iframe' &&
    element.getAttributeNames().some((name) => /^data-immigration(-\d{4})?$/.test(name));

  /* The frames in a document or a shadow root, and in those inside it that are open. */
  const framesIn = (root) =>
    Array.from(root.querySelectorAll('*')).flatMap((element) => [
      ...(isOurs(element) ? [element] : []),
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
    if (contentWindow) contentWindow.postMessage({ type: 'immigration:height?' }, '*');
  }
})();
