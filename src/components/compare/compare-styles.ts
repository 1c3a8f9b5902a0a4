import styles from '../styles/compare.css?inline';

// as the dialogs do: the page's policy is no concern of a style sheet that a script constructs
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
