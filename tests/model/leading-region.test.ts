import { describe, expect, it } from 'vitest';
import { leadingRegion } from '../../src/model/leading-region.ts';
import { columnOf } from '../../src/model/table.ts';
import { IDS, TABLE } from './published.ts';
import { raw } from './raw-figures.ts';
import { smallTable } from './small-table.ts';

const table = smallTable({
  total: { kind: 'total', figures: [300, 100, 100, 100] },
  near: { figures: [59, 20, 20, 19] },
  far: { figures: [50, 30, 15, 5] },
  nil: { figures: ['-', '-', '-', '-'] },
  withheld: { figures: [30, 20, ':', ':'] },
});

describe('leadingRegion', () => {
  it('is the region with most persons on every page, by the published text', () => {
    const named = IDS.flatMap((id) => {
      const lead = leadingRegion(TABLE, id);
      return lead ? [{ id, first: raw(id)[lead.first] }] : [];
    });
    expect(named.length).toBeGreaterThan(65);
    for (const { id, first } of named) expect(first, id).toBe(Math.max(...raw(id).slice(1)));
    expect(leadingRegion(TABLE, 'poland')).toEqual({
      kind: 'one',
      first: columnOf(TABLE, 'oslo-and-akershus'),
    });
  });

  it('names the second where it is nearly level, and says where both are level', () => {
    expect(leadingRegion(table, 'near')).toEqual({ kind: 'shared', first: 1, second: 2 });
    expect(leadingRegion(table, 'far')).toEqual({ kind: 'one', first: 1 });
    const close = smallTable({ total: { kind: 'total', figures: [59, 19, 20, 20, 0] } });
    expect(leadingRegion(close, 'total')?.kind).toBe('shared');
    const ahead = smallTable({ total: { kind: 'total', figures: [401, 200, 201, 0] } });
    expect(leadingRegion(ahead, 'total')).toEqual({ kind: 'ahead of', first: 2, second: 1 });
  });

  it('is none where three are level, nobody moved, or a figure is withheld', () => {
    expect(leadingRegion(table, 'total')).toBeNull();
    expect(leadingRegion(table, 'nil')).toBeNull();
    expect(leadingRegion(table, 'withheld')).toBeNull();
    expect(leadingRegion(TABLE, 'unknown')).toBeNull(); // four persons moved to each of three
  });
});
