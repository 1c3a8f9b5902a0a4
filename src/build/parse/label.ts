/** A label of the table without its footnote marks, and the marks. */
export interface MarkedLabel {
  readonly label: string;
  readonly marks: readonly string[];
}

const MARK = /[¹²³⁰⁴-⁹]+/g;
const TAIL = /[\s,¹²³⁰⁴-⁹]/;

/** Splits superscript footnote marks from the end of a label: `Serbia ¹` is `Serbia` with the mark `¹`. */
export function splitMarks(text: string): MarkedLabel {
  // A regular expression for the whole tail takes quadratic time on a hostile label.
  let end = text.length;
  while (end > 0 && TAIL.test(text.charAt(end - 1))) end -= 1;
  const marks = text.slice(end).match(MARK) ?? [];
  return marks.length > 0 ? { label: text.slice(0, end), marks } : { label: text, marks };
}

/** Splits the mark from the head of a footnote: `¹ 1 November …`; null where there is no mark. */
export function splitNote(text: string): { readonly mark: string; readonly text: string } | null {
  const mark = /^[¹²³⁰⁴-⁹]+/.exec(text)?.[0];
  return mark === undefined ? null : { mark, text: text.slice(mark.length).trim() };
}

/**
 * What two labels are compared by: white space counts as one space, and not at all behind a hyphen, where the
 * published table has kept a line break ("Bosnia- Herzegovina").
 */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').replaceAll('- ', '-');
}
