import { describe, expect, it } from 'vitest';
import { RESERVED_IDS } from '../../../src/build/codebooks/reserved-ids.ts';
import { picturePath } from '../../../src/build/pictures/link-picture-svg.ts';
import { PAGES } from '../rendered-pages.ts';
import { FILES } from '../downloads/data-files.ts';
import { CODEBOOKS } from '../parse/published-text.ts';

describe('the ids that no citizenship may have', () => {
  it('are the folders at the root that are no citizenship’s', () => {
    const paths = [
      ...PAGES.flatMap(({ path }) => [path, picturePath(path)]),
      ...FILES.map(({ path }) => path),
    ];
    const folders = new Set(
      paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''),
    );
    for (const { id } of CODEBOOKS.citizenships) folders.delete(id);
    expect([...RESERVED_IDS].toSorted()).toEqual(expect.arrayContaining([...folders].toSorted()));
    expect(RESERVED_IDS).toContain('assets');
  });
});
