// Runs in the measured page before its own scripts; time-in-browser.ts asks it what it has seen.

/** @param {(now: number) => void} then called with the time when the next frame has been drawn */
window.afterFrame = (then) => {
  requestAnimationFrame(() => setTimeout(() => then(performance.now())));
};

window.complete = new Promise((resolve) => {
  const look = () => {
    const { rows, regions } = window.whole;
    if (
      document.querySelectorAll('tr[data-citizenship]').length >= rows &&
      document.querySelectorAll('svg[data-map] [data-region]').length >= regions
    ) {
      // a frame is drawn right after its callbacks
      setTimeout(() => resolve(performance.now()));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});

/** @param {string} type of the event that will change the rows of the table */
window.rowsChange = (type) =>
  new Promise((resolve) => {
    let start = 0;
    window.addEventListener(type, (event) => (start ||= event.timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      observer.disconnect();
      window.afterFrame((now) => resolve(now - start));
    });
    const table = document.querySelector('table:has(tr[data-citizenship])');
    if (table) observer.observe(table, { childList: true, subtree: true });
  });
