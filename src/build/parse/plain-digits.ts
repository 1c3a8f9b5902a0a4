import type { Fault } from './fault.ts';
import { quoted } from './fault.ts';
import { labelKey } from './label.ts';
import type { TableLine } from './table-lines.ts';

interface Rewritten {
  readonly lines: readonly TableLine[];
  readonly faults: readonly Fault[];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Reads footnote marks that have become plain digits ("Serbia 1", "Serbia 1)") as the superscripts that they were, and says so once.
 * `labels` are the keys of the known labels of rows, `notes` those of the known notes.
 */
export function restoreMarks(
  lines: readonly TableLine[],
  labels: { has(labelKey: string): boolean },
  notes: ReadonlySet<string>,
): Rewritten {
  return rewrite(lines, 'a footnote mark is superscript', ([first = '', ...rest]) => {
    const [, label = '', mark = ''] = /^(.*\D)(\d{1,2})\)?$/.exec(first) ?? [];
    if (labels.has(labelKey(label))) return [`${label.trim()} ${superscript(mark)}`, ...rest];
    const [, number = '', note = ''] = /^(\d{1,2})\)? (.*)$/.exec(first) ?? [];
    return notes.has(labelKey(note)) ? [`${superscript(number)} ${note}`, ...rest] : null;
  });
}

function superscript(digits: string): string {
  return Array.from(digits, (digit) => SUPERSCRIPTS[Number(digit)] ?? '').join('');
}

const OTHER_THOUSANDS = /^[1-9]\d{0,2}([,.'’])\d{3}(?:\1\d{3})*$/;

/** Reads thousands that are separated by something else than a space, and says so once. */
export function respaceThousands(lines: readonly TableLine[]): Rewritten {
  return rewrite(lines, 'thousands are separated by a space or not at all', ([label = '', ...figures]) => {
    if (!figures.some((figure) => OTHER_THOUSANDS.test(figure))) return null;
    return [
      label,
      ...figures.map((figure) => (OTHER_THOUSANDS.test(figure) ? figure.replace(/\D/g, ' ') : figure)),
    ];
  });
}

/** Puts what `reading` gives in the place of a line's fields; null leaves them as they are. One fault for all. */
function rewrite(
  lines: readonly TableLine[],
  rule: string,
  reading: (fields: readonly string[]) => readonly string[] | null,
): Rewritten {
  const faults: Fault[] = [];
  const changed: number[] = [];
  const rewritten = lines.map((line) => {
    const fields = reading(line.fields);
    if (!fields) return line;
    changed.push(line.number);
    const at = fields.findIndex((field, index) => field !== line.fields[index]);
    if (changed.length === 1) {
      const message = `${quoted(line.fields[at] ?? '')} must be ${quoted(fields[at] ?? '')}: ${rule}`;
      faults.push({ line: line.number, column: at + 1, message });
    }
    return { ...line, fields };
  });
  const others = changed.length - 1;
  const also = others > 0 ? `; so in ${others} more ${others === 1 ? 'line' : 'lines'}` : '';
  return { lines: rewritten, faults: faults.map((fault) => ({ ...fault, message: fault.message + also })) };
}
