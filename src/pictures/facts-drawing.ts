import type { Drawing } from './figure-picture.ts';
import type { Mark } from './marks.ts';
import { textLines } from './text-lines.ts';

/** A fact with its figures as bars. */
export interface DrawnFact {
  readonly title: string;
  readonly sentence: string;
  /** `part` is the length of the bar, 0 to 1. */
  readonly bars: readonly { readonly label: string; readonly figure: string; readonly part: number }[];
}

/** In px. */
const COLUMN = 340;
const GAP = { x: 44, y: 32 };
const TYPE = { title: 15, text: 13 };
const LINE = 18;
const BAR = { leading: 30, height: 6 };
const COLUMNS = 3;

/** Facts in rows of columns, each with its sentence and its bars. */
export function factsDrawing(facts: readonly DrawnFact[]): Drawing {
  const drawn = facts.map(factDrawing);
  const marks: Mark[] = [];
  let y = 0;
  for (let first = 0; first < drawn.length; first += COLUMNS) {
    const row = drawn.slice(first, first + COLUMNS);
    row.forEach((fact, i) =>
      marks.push({ kind: 'group', x: i * (COLUMN + GAP.x), y, scale: 1, marks: fact.marks }),
    );
    y += Math.max(...row.map(({ height }) => height)) + GAP.y;
  }
  const columns = Math.min(COLUMNS, Math.max(1, drawn.length));
  return { width: columns * (COLUMN + GAP.x) - GAP.x, height: y - GAP.y, marks };
}

function factDrawing({ title, sentence, bars }: DrawnFact): Drawing {
  const text = { kind: 'text', x: 0, size: TYPE.text, weight: 400, anchor: 'start', fill: 'ink' } as const;
  const titles = textLines(title, COLUMN, TYPE.title, 700);
  const lines = textLines(sentence, COLUMN, TYPE.text);
  const below = titles.length * (LINE + 2) + 2;
  const top = below + lines.length * LINE + 10;
  return {
    width: COLUMN,
    height: top + bars.length * BAR.leading,
    marks: [
      ...titles.map((line, i): Mark => ({
        ...{ ...text, y: 15 + i * (LINE + 2), text: line, size: TYPE.title, weight: 700 },
      })),
      ...lines.map((line, i): Mark => ({ ...text, y: below + 14 + i * LINE, text: line, fill: 'quiet' })),
      ...bars.flatMap(({ label, figure, part }, i): readonly Mark[] => {
        const y = top + i * BAR.leading;
        const bar = { x: 0, y: y + 18, width: part * COLUMN, height: BAR.height };
        return [
          { ...text, y: y + 13, text: label },
          { ...text, x: COLUMN, y: y + 13, text: figure, weight: 700, anchor: 'end' },
          { kind: 'rect', ...bar, fill: 'bar' },
        ];
      }),
    ],
  };
}
