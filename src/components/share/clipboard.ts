/**
 * Puts a text on the clipboard. False where the browser refuses: a frame without the permission, a page that is not
 * served securely, a reader who said no.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The same content in the two forms that programs ask the clipboard for. */
export interface CopiedTable {
  readonly html: string;
  /** Lines of tab-separated cells. */
  readonly text: string;
}

/** Puts a table on the clipboard in both forms at once; as text alone where that is all that the browser can do. */
export async function copyTable({ html, text }: CopiedTable): Promise<boolean> {
  try {
    const forms = { 'text/html': html, 'text/plain': text };
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyText(text);
  }
}

/** Puts a picture, which is still being made, on the clipboard. False where the browser refuses. Rejects if it is not made. */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    // a promise, since Safari allows no copying once the press is over
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    await png;
    return false;
  }
}
