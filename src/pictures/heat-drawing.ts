import type { RatioAxis } from './bar-chart.ts';
import type { Drawing } from './figure-picture.ts';
import type { Mark, TextMark } from './marks.ts';
import { scaleMarks } from './scale-marks.ts';
import type { SmallMapRegion } from './small-map.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';
import type { LandShade } from './theme.ts';
import { inkOn, landColour } from './theme.ts';

/** A row of a heat table. */
export interface HeatDrawingRow {
  readonly name: string;
  readonly people: string;
  /** One a region; the shade is null where the cell has no colour. */
  readonly cells: readonly { readonly text: string; readonly shade: LandShade | null }[];
  /** True for all rows of a group together. */
  readonly isTogether: boolean;
}

/** Rows that stand together; without name, sentence and map where the table is one list. */
export interface HeatGroup {
  readonly name: string;
  readonly sentence: string;
  readonly map: readonly SmallMapRegion[];
  readonly rows: readonly HeatDrawingRow[];
}

/** A heat table in columns of groups. */
export interface HeatPicture {
  readonly scale: RatioAxis;
  /** What stands above each column: of the people, and of the regions. */
  readonly people: string;
  readonly regions: readonly string[];
  readonly columns: readonly (readonly HeatGroup[])[];
  /** Of the outlines of the small maps. */
  readonly mapSize: { readonly width: number; readonly height: number };
}

/** In px. */
const NAME = 168;
const PEOPLE = 52;
const CELL = 38;
const ROW = 24;
const GAP = 32;
const HEADS = 116;
const SCALE = { width: 300, height: 46 };
const MAP_HEIGHT = 52;
const TYPE = { name: 13, long: 10.5, figure: 12, group: 15, sentence: 12.5 };
const LINE = 17;

const text = { kind: 'text', weight: 400, anchor: 'start', fill: 'ink' } as const;

/** A heat table as marks, its groups in columns, with the scale of its colours above. */
export function heatDrawing(picture: HeatPicture): Drawing {
  const { scale, regions, columns } = picture;
  const width = NAME + PEOPLE + regions.length * CELL;
  const drawn = columns.map((groups) => columnDrawing(groups, picture, width));
  const height = Math.max(0, ...drawn.map((column) => column.height));
  return {
    width: columns.length * (width + GAP) - GAP,
    height: SCALE.height + height,
    marks: [
      ...scaleMarks(scale, { x: 0, y: 22, width: SCALE.width }),
      ...drawn.map(({ marks }, i): Mark => ({
        ...{ kind: 'group', x: i * (width + GAP), y: SCALE.height, scale: 1, marks },
      })),
    ],
  };
}

function columnDrawing(groups: readonly HeatGroup[], picture: HeatPicture, width: number): Drawing {
  const marks: Mark[] = [];
  let y = 0;
  groups.forEach((group, i) => {
    if (group.name !== '') {
      const caption = captionDrawing(group, picture.mapSize, width);
      marks.push({ kind: 'group', x: 0, y, scale: 1, marks: caption.marks });
      y += caption.height;
    }
    if (i === 0) {
      marks.push(...headMarks(picture, y));
      y += HEADS;
    }
    for (const row of group.rows) {
      marks.push(...rowMarks(row, y));
      y += ROW;
    }
    y += 22;
  });
  return { width, height: y - 22, marks };
}

function captionDrawing(
  { name, sentence, map }: HeatGroup,
  mapSize: HeatPicture['mapSize'],
  width: number,
): Drawing {
  const scale = MAP_HEIGHT / mapSize.height;
  const indent = map.length > 0 ? mapSize.width * scale + 10 : 0;
  const lines = textLines(sentence, width - indent, TYPE.sentence);
  const shapes = map.map(({ id, shade }): Mark => ({
    ...{ kind: 'outline', region: id, fill: landColour(shade) },
    stroke: { colour: 'edge', width: 0.4 / scale },
  }));
  return {
    width,
    height: Math.max(map.length > 0 ? MAP_HEIGHT : 0, LINE * (lines.length + 1)) + 10,
    marks: [
      ...(map.length > 0 ? [{ kind: 'group', x: 0, y: 0, scale, marks: shapes } as const] : []),
      { ...text, x: indent, y: 14, text: name, size: TYPE.group, weight: 700 },
      ...lines.map((line, i): Mark => ({
        ...{ ...text, x: indent, y: 14 + (i + 1) * LINE, text: line, size: TYPE.sentence, fill: 'quiet' },
      })),
    ],
  };
}

/** Names of the columns, written upwards. */
function headMarks({ people, regions }: HeatPicture, y: number): readonly Mark[] {
  return [people, ...regions].flatMap((head, i): readonly Mark[] => {
    const middle = i === 0 ? NAME + PEOPLE - 16 : NAME + PEOPLE + (i - 0.5) * CELL;
    const lines = textLines(head, HEADS - 10, TYPE.figure);
    return lines.map((line, k) => ({
      ...{ kind: 'group', scale: 1, turned: true, y: y + HEADS - 8 },
      x: middle + 4 + (k - (lines.length - 1) / 2) * 14,
      marks: [{ ...text, x: 0, y: 0, text: line, size: TYPE.figure, fill: 'quiet' }],
    }));
  });
}

function rowMarks({ name, people, cells, isTogether }: HeatDrawingRow, y: number): readonly Mark[] {
  const weight: TextMark['weight'] = isTogether ? 700 : 400;
  const base = y + 16.5;
  const isLong = textWidth(name, TYPE.name, weight) > NAME;
  const names = isLong ? textLines(name, NAME, TYPE.long, weight) : [name];
  return [
    ...names.map((line, i): Mark => ({
      ...{ ...text, x: 0, y: isLong ? y + 10 + 11 * i : base, text: line, weight },
      size: isLong ? TYPE.long : TYPE.name,
    })),
    { ...text, x: NAME + PEOPLE - 12, y: base, text: people, size: TYPE.figure, weight, anchor: 'end' },
    ...cells.flatMap((cell, i): readonly Mark[] => {
      const x = NAME + PEOPLE + i * CELL;
      const { shade } = cell;
      const ink = shade === null ? 'ink' : inkOn(shade);
      const size = cell.text.length > 4 ? TYPE.figure - 2 : TYPE.figure;
      const words: Mark = {
        ...{ ...text, x: x + CELL / 2, y: base, text: cell.text, size, weight, anchor: 'middle', fill: ink },
      };
      const ground = { x: x + 1, y: y + 1, width: CELL - 2, height: ROW - 2 };
      return [
        ...(shade === null ? [] : [{ kind: 'rect', ...ground, fill: landColour(shade) } as const]),
        ...(cell.text === '' ? [] : [words]),
      ];
    }),
  ];
}
