import { expect, it } from 'vitest';
import { SHAPED_INERTIA, SHAPING_FROM } from '../../src/build/patterns/find-patterns.ts';
import { RESAMPLES, SEED, SURE } from '../../src/build/patterns/resampling.ts';
import { methodsEn } from '../../src/messages/methods.en.ts';
import { methodsNb } from '../../src/messages/methods.nb.ts';
import { numbersIn } from '../../src/messages/numbers.ts';

const text = ({ terms }: typeof methodsEn, term: string) =>
  terms.find(([name]) => name === term)?.[1].replaceAll('\u00a0', ' ') ?? '';

it('the methods say by which numbers the build goes', () => {
  const resamples = numbersIn('en').whole(RESAMPLES).replaceAll('\u00a0', ' ');
  expect(SHAPED_INERTIA).toBe(5 / 6);
  expect(text(methodsEn, 'Patterns')).toContain(`${SHAPING_FROM} persons or more, as long as five sixths`);
  expect(text(methodsNb, 'Mønstre')).toContain(
    `${SHAPING_FROM} personer eller flere, så lenge fem seksdeler`,
  );
  expect(text(methodsEn, 'Unsure members')).toContain(`${resamples} times`);
  expect(text(methodsEn, 'Unsure members')).toContain(`(seed ${SEED})`);
  expect(text(methodsEn, 'Unsure members')).toContain(`less than ${100 * SURE} %`);
  expect(text(methodsNb, 'Usikre medlemmer')).toContain(`${resamples} ganger`);
  expect(text(methodsNb, 'Usikre medlemmer')).toContain(`(startverdi ${SEED})`);
  expect(text(methodsNb, 'Usikre medlemmer')).toContain(`mindre enn ${100 * SURE} %`);
});
