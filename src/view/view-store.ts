import type { Table } from '../model/table.ts';
import { parseView, serializeQuery, steadyView } from './query.ts';
import type { ParsedView, SteadyView } from './view.ts';

/** The view at an address. */
interface WholeAddress extends ParsedView {
  /** Below the site's root. */
  readonly path: string;
}

/** The same without what it says of the table's rows, nor what the address got wrong. */
export interface SteadyAddress {
  readonly path: string;
  readonly view: SteadyView;
}

/**
 * The view that the address asks for, to subscribe to. In two parts, since sorting and filtering change the address at
 * every press and letter and concern the table alone: `whole` has all of it; `steady` is the same object until anything
 * else changes.
 */
export interface ViewStore {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly steady: () => SteadyAddress;
  /** The view whole, as it was when the address was last at this path. */
  readonly wholeAt: (path: string) => WholeAddress;
  readonly whole: () => WholeAddress;
  /** The same as the page was prerendered, for hydration to find. */
  readonly shown: { readonly steady: SteadyAddress; readonly whole: WholeAddress };
}

/** Where the address comes from: path and query below the site's root. */
interface AddressSource {
  readonly address: () => string;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** The views of a browser's address. Without a browser, as in prerendering, those of the address `shown`. */
export function viewStore(table: Table, shown: string, browser: AddressSource | null): ViewStore {
  const first = readAddress(table, shown);
  const wholes = new Map([[first.whole.path, first.whole]]);
  let known = shown;
  let latest = first;
  const current = () => {
    const address = browser?.address() ?? shown;
    if (address === known) return latest;
    const { steady, whole, key } = readAddress(table, address);
    known = address;
    latest = { whole, key, steady: key === latest.key ? latest.steady : steady };
    wholes.set(whole.path, whole);
    return latest;
  };
  return {
    subscribe: browser?.subscribe ?? (() => () => undefined),
    steady: () => current().steady,
    whole: () => current().whole,
    wholeAt: (path) => {
      const { whole } = current();
      return wholes.get(path) ?? whole;
    },
    shown: first,
  };
}

/** The view at an address, in its two parts. `key` is the address of the steady part. */
function readAddress(table: Table, address: string) {
  const end = address.search(/\?|$/);
  const path = address.slice(0, end);
  const whole: WholeAddress = { path, ...parseView(table, path, address.slice(end)) };
  const view = steadyView(whole.view);
  return { whole, steady: { path, view }, key: path + serializeQuery(table, view) };
}
