/** A text with ordinary spaces for those that only keep a line from breaking, as a program looks for it. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
