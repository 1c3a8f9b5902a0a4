const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, in XML, or between double quotes in either; control characters, which XML bans, left out. */
export function escapeMarkup(text: string): string {
  return escapeEntities(
    text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => (/\s/.test(character) ? ' ' : '')),
  );
}

/** Text as it stands in HTML, in an element or between double quotes. */
export function escapeEntities(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
