import { foldName } from '../../model/fold-name.ts';
import type { Fault, FileFault } from '../parse/fault.ts';
import { quoted } from '../parse/fault.ts';
import type { CsvRecord } from './csv-records.ts';

/** A name in a codebook, whose it is, and where it stands. */
export interface ListedName {
  readonly name: string;
  /** Whose name it is, as a fault says it: `burma`, `county Oslo`. */
  readonly owner: string;
  /** True of a name that its owner has beside its own. */
  readonly other: boolean;
  readonly fault: (message: string) => Fault;
}

/** The names in a field, joined by ";"; none in an empty one. */
export function namesIn(field: string): readonly string[] {
  return field === '' ? [] : field.split(';');
}

/** The names that stand in some columns of a record; `others` are columns of other names. */
export function listedNames<Column extends string>(
  record: CsvRecord<Column>,
  owner: string,
  columns: readonly Column[],
  others: readonly Column[],
): readonly ListedName[] {
  const listed = (column: Column, other: boolean) =>
    namesIn(record.get(column)).map((name): ListedName => ({
      name,
      owner,
      other,
      fault: (message) => record.fault(column, message),
    }));
  return [
    ...columns.flatMap((column) => listed(column, false)),
    ...others.flatMap((column) => listed(column, true)),
  ];
}

/**
 * What keeps a name from leading to one thing: a name that is another's already, and another name that says nothing
 * new or nothing at all. Names are compared folded, own names before other names, over all files in their order.
 */
export function nameFaults(files: ReadonlyMap<string, readonly ListedName[]>): readonly FileFault[] {
  const faults: FileFault[] = [];
  const owners = new Map<string, string>();
  const all = [...files].flatMap(([file, names]) => names.map((listed) => ({ file, ...listed })));
  for (const { file, name, owner, other, fault } of [
    ...all.filter((listed) => !listed.other),
    ...all.filter((listed) => listed.other),
  ]) {
    const report = (message: string) => faults.push({ file, ...fault(message) });
    const key = foldName(name);
    const known = owners.get(key);
    if (key === '' || name !== name.trim())
      report(`${quoted(name)} is no name; names are joined by ";" alone`);
    else if (known !== undefined && known !== owner) report(`${quoted(name)} is a name of ${known} already`);
    else if (known !== undefined && other)
      report(`${quoted(name)} is found by another name of ${owner} already`);
    owners.set(key, known ?? owner);
  }
  return faults;
}
