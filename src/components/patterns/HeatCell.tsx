import { classesFor, classOf, decimalsInClass, shadeOf } from '../../model/classes.ts';
import { SMALL_BASE } from '../../model/expected.ts';
import { tintOf } from '../../model/heat.ts';
import type { JudgedIndex } from '../../model/verdict.ts';
import type { PatternsFacts } from './patterns-facts.ts';

const CLASSES = classesFor('index', []);

/** So many characters fit a cell; a figure of three decimals, just beside a bound of its class, is written smaller. */
const WIDEST = 4;

interface HeatCellProps {
  readonly facts: Pick<PatternsFacts, 'numbers'>;
  /** Null where there is no number. */
  readonly judged: Pick<JudgedIndex, 'index' | 'expected'> | null;
}

/** A cell of the heat table: an index on the colour of its class, as many decimals as that needs; blank on a small base. */
export function HeatCell({ facts, judged }: HeatCellProps) {
  if (!judged || judged.expected < SMALL_BASE) return <td />;
  const { index } = judged;
  const tint = tintOf(CLASSES, index, false) ?? undefined;
  const figure = facts.numbers.fixed(index, decimalsInClass(CLASSES, [index], 1));
  return <td className={tint}>{figure.length > WIDEST ? <small>{figure}</small> : figure}</td>;
}

/** The colour of an index on a small map. */
export function shadeOfIndex(index: number): string {
  return shadeOf(CLASSES, classOf(CLASSES, index));
}
