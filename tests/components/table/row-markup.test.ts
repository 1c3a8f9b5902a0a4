// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPersons, readRow, rowMarkup } from '../../../src/components/table/row-markup.ts';
import { numbersIn } from '../../../src/messages/numbers.ts';
import { CITIZENSHIP_KINDS, LOCALES } from '../../../src/model/dataset.ts';

/** An element with these attributes and this text. */
function element(attributes: Readonly<Record<string, string | number | undefined>>, text = ''): HTMLElement {
  const made = document.createElement('td');
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, String(value));
  made.textContent = text;
  return made;
}

describe('the markup of the table', () => {
  it('says of each row what it is and how deep it stands', () => {
    for (const kind of CITIZENSHIP_KINDS)
      for (const depth of [0, 1, 2, 3])
        expect(readRow(element(rowMarkup({ kind, depth })))).toEqual({ kind, depth });
  });

  it.each(LOCALES)('says each number of persons, as written in %s', (locale) => {
    const { reading } = numbersIn(locale);
    fc.assert(
      fc.property(fc.oneof(fc.nat(), fc.constantFrom('-' as const)), (figure) => {
        expect(readPersons(element({}, reading('persons', figure)))).toBe(figure);
      }),
    );
    for (const sign of ['.', '..', ':'] as const)
      expect(readPersons(element({}, reading('persons', sign)))).toBe('.');
  });
});
