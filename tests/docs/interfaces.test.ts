import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../src/model/measures.ts';
import { KEYS } from '../../src/view/keys.ts';
import { allPages, pageAddress } from '../../src/view/page-kinds.ts';
import { FILES } from '../build/downloads/data-files.ts';
import { TABLE } from '../model/published.ts';

const TEXT = readFileSync(new URL('../../docs/interfaces.md', import.meta.url), 'utf8');

/** True where a row of a table in the text begins with this, alone or among others. */
const beginsARow = (words: string) =>
  TEXT.split('\n').some((line) => line.startsWith('| ') && line.split(' | ')[0]?.includes(words));

describe('the interfaces', () => {
  it('name every page that is not one of many, by its address', () => {
    const ones = allPages(TABLE).filter(
      ({ kind }) => kind !== 'citizenship' && kind !== 'region' && kind !== 'proof',
    );
    const paths = ones.map((page) => `\`/${pageAddress(page).path(TABLE, page)}\``);
    expect(paths).toContain('`/patterns/`');
    expect(paths.filter((path) => !beginsARow(path))).toEqual([]);
  });

  it('name every group and every region', () => {
    const groups = TABLE.dataset.citizenships.filter(({ kind }) => kind === 'group');
    const ids = [...groups, ...TABLE.regions].map(({ id }) => id);
    expect(ids.filter((id) => !beginsARow(`/${id}/\``))).toEqual([]);
  });

  it('name every key of the query, and every measure', () => {
    expect(KEYS.filter((key) => !beginsARow(`\`${key}\``))).toEqual([]);
    const measures = TEXT.split('\n').find((line) => line.startsWith('| `measure`')) ?? '';
    expect(MEASURES.filter((measure) => !measures.includes(`\`${measure}\``))).toEqual([]);
  });

  it('name every data file', () => {
    const names = FILES.map(({ path }) => path.replace('data/', ''));
    expect(names.filter((name) => !beginsARow(`\`${name}\``))).toEqual([]);
  });
});
