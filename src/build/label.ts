/** A label of the table without its footnote marks, and the marks. */
export interface MarkedLabel {
  readonly label: string;
  readonly marks: readonly string[];
}

const MARK = /[¹²³⁰⁴-⁹]+/g;
const TAIL = /[\s,¹²³⁰⁴-⁹]+$/;

/** Splits superscript footnote marks from the end of a label: `Serbia ¹` is `Serbia` with the mark `¹`. */
export function splitMarks(text: string): MarkedLabel {
  const tail = TAIL.exec(text)?.[0] ?? '';
  const marks = tail.match(MARK) ?? [];
  return marks.length > 0
    ? { label: text.slice(0, text.length - tail.length), marks }
    : { label: text, marks };
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
