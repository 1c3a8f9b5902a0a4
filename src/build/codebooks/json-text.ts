import type { Location, ValueNode } from '@humanwhocodes/momoa';
import { parse } from '@humanwhocodes/momoa';
import type { Fault } from '../parse/fault.ts';

/** The names and 0-based indices that lead to a value: `['features', 0, 'geometry']`. */
export type JsonPath = readonly (string | number)[];

/** JSON, and where its parts stand in the text. */
export interface JsonText {
  readonly value: unknown;
  /** A fault at a value, or where that is missing, at the nearest one around it. */
  readonly faultAt: (path: JsonPath, message: string) => Fault;
}

/** Reads JSON (RFC 8259); the column of a fault is the character in the line. */
export function readJson(
  text: string,
):
  { readonly ok: true; readonly json: JsonText } | { readonly ok: false; readonly faults: readonly Fault[] } {
  const problem = syntaxFault(text);
  if (problem) return { ok: false, faults: [problem] };
  const faultAt = (path: JsonPath, message: string): Fault => {
    const { line, column } = placeOf(parse(text).body, path);
    return { line, column, message };
  };
  return { ok: true, json: { value: JSON.parse(text), faultAt } };
}

function syntaxFault(text: string): Fault | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const { line, column } = problemOf(text);
    const reason = error instanceof Error ? error.message : String(error);
    return { line, column, message: `no JSON: ${reason}` };
  }
}

/** Where the text stops being JSON. The platform's own error does not say it in every version. */
function problemOf(text: string): { readonly line: number; readonly column: number } {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof Error && 'line' in error && 'column' in error) {
      return { line: Number(error.line), column: Number(error.column) };
    }
  }
  return { line: 1, column: 1 };
}

function placeOf(root: ValueNode, path: JsonPath): Location {
  let node = root;
  for (const step of path) {
    const next = valueIn(node, step);
    if (!next) break;
    node = next;
  }
  return node.loc.start;
}

function valueIn(node: ValueNode, step: string | number): ValueNode | undefined {
  if (node.type === 'Array' && typeof step === 'number') return node.elements[step]?.value;
  if (node.type !== 'Object') return undefined;
  return node.members.find(({ name }) => name.type === 'String' && name.value === step)?.value;
}
