/** A text as it may stand in HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Data as it may stand in a `<script>` element that is not run. */
export function escapeJsonInHtml(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
