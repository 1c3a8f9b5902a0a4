import type { Fault } from '../../../src/build/parse/fault.ts';

/** The text as someone leaves it who does what the messages say, word by word. */
export function followAdvice(text: string, faults: readonly Fault[]): string {
  const lines = text.split('\n');
  // From the end, so that a line that is put in or taken out leaves the numbers of those above.
  for (const { line, column, message } of faults.toReversed()) {
    const at = line - 1;
    const label = /"([^"]+)" is expected here/.exec(message) ?? /nearest known: "([^"]+)"/.exec(message);
    const missing = /^(.+): row missing; .+; its figures must be (.+)$/.exec(message);
    const figure = /; (\S+) would (?:add up )?\(/.exec(message);
    const fields = (lines[at] ?? '').split('\t');
    if (label?.[1]) lines[at] = fields.with(0, label[1]).join('\t');
    else if (/row stands in line \d+ already$/.test(message)) lines.splice(at, 1);
    else if (missing?.[1] && missing[2])
      lines.splice(at, 0, [missing[1], ...missing[2].split(', ')].join('\t'));
    else if (figure?.[1]) lines[at] = fields.with(column - 1, figure[1]).join('\t');
  }
  return lines.join('\n');
}
