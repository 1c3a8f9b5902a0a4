/**
 * Gives the document a style sheet that came with a script on demand. The page's policy allows no sheet but its own, and
 * does not cover one that a script constructs.
 * @returns takes the sheet away again.
 */
export function adoptStyles(styles: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
