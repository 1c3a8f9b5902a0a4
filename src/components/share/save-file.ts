/** Long enough for any browser to have begun to save. */
const KEPT_MS = 60_000;

/** Hands a file to the browser to save under a name. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
