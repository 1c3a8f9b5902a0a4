/**
 * The HTML that a person copies to put a view into another page.
 */

/** The height of a frame until it tells its own, in CSS px. */
export const FIRST_HEIGHT = 600;

/** What the code says about one embedded view. */
export interface EmbeddedView {
  /** Absolute URL of the view with `embed=1`. */
  readonly src: string;
  /** What the frame shows, in words: its accessible name. */
  readonly title: string;
  /** Height in CSS px, a whole number: for good where nothing resizes the frame, else until it is measured. */
  readonly height: number;
  /** True where the page around is to be seen through the frame. */
  readonly isTransparent?: boolean;
}

export interface SelfSizingView extends EmbeddedView {
  /** Absolute URL of `embed.js`. */
  readonly scriptUrl: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeAttribute = (value: string): string =>
  value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/**
 * Width and border are presentational attributes, as a host's Content-Security-Policy may forbid `style`. A transparent
 * frame cannot do without: behind a frame of another colour scheme than its own, browsers paint an opaque sheet.
 */
function frame({ src, title, height, isTransparent = false }: EmbeddedView, marker: string): string {
  const scheme = isTransparent ? ' style="color-scheme:normal"' : '';
  return (
    `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}"` +
    ` width="100%" height="${height}" frameborder="0" loading="lazy"${scheme}${marker}></iframe>`
  );
}

/** A plain `<iframe>`: as wide as its column, of fixed height, loaded when the reader comes near. */
export const iframeCode = (view: EmbeddedView): string => frame(view, '');

/** An `<iframe>` that `embed.js` finds by its attribute and keeps at the height of its content. */
export const selfSizingCode = (view: SelfSizingView): string =>
  `${frame(view, ' data-immigration')}\n<script async src="${escapeAttribute(view.scriptUrl)}"></script>`;
