export const sortBy = (column: string): void => {
  window.history.replaceState(null, '', `?sort=${column}`);
};
