import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** A project in small; its rooms have the names of ours, so that the same rules hold in it. */
const BAD = fileURLToPath(new URL('bad/', import.meta.url));

const ARROW = 'import-x/no-restricted-paths';
const SYNTAX = 'no-restricted-syntax';

/** File by file below `bad/src`, the one rule that refuses it, and what it says. */
const EXAMPLES: readonly (readonly [file: string, rule: string, message: RegExp])[] = [
  ['model/cycle-there.ts', 'import-x/no-cycle', /cycle/],
  ['model/cycle-back.ts', 'import-x/no-cycle', /cycle/],
  ['model/imports-view.ts', ARROW, /src\/model may import nothing of the project/],
  ['view/imports-messages.ts', ARROW, /src\/view may import src\/model/],
  ['pictures/imports-view.ts', ARROW, /src\/pictures may import src\/model/],
  ['build/imports-components.ts', ARROW, /src\/build may import/],
  ['messages/imports-components.ts', ARROW, /src\/messages may import src\/view, src\/model/],
  ['browser/imports-view.ts', ARROW, /src\/browser may import nothing/],
  ['embed/imports-model.ts', ARROW, /src\/embed may import nothing/],
  ['worker/imports-model.ts', ARROW, /src\/worker may import nothing/],
  ['components/imports-build.ts', ARROW, /src\/components may import/],
  ['components/imports-early.ts', ARROW, /src\/components may import/],
  ['model/barrel-of-all.ts', SYNTAX, /No barrels/],
  ['model/barrel-of-names.ts', SYNTAX, /No barrels/],
  ['model/import-without-extension.ts', 'import-x/extensions', /Missing file extension/],
  ['model/imports-utils.ts', 'no-restricted-imports', /Name a file for what is in it/],
  ['model/too-long.ts', 'max-lines', /too many lines \(251\)/],
  ['model/unhandled-case.ts', '@typescript-eslint/switch-exhaustiveness-check', /"share"/],
  ['model/enumeration.ts', SYNTAX, /No enum/],
  ['model/assertion.ts', SYNTAX, /No `as`/],
  ['model/any.ts', '@typescript-eslint/no-explicit-any', /any/],
  ['model/from-outside.ts', '@typescript-eslint/no-unsafe-assignment', /any/],
  ['browser/forgotten-promise.ts', '@typescript-eslint/no-floating-promises', /Promises must be awaited/],
  ['components/writes-address.ts', 'no-restricted-properties', /src\/browser alone/],
  ['components/goes-back.ts', 'no-restricted-globals', /src\/browser alone/],
  ['components/words-in-markup.tsx', SYNTAX, /src\/messages/],
  ['components/words-in-label.tsx', SYNTAX, /src\/messages/],
];

/** What lint with the project's configuration says of files below `bad/src`; `off` names a rule to do without. */
async function lint(files: readonly string[], off?: string): Promise<readonly ESLint.LintResult[]> {
  const eslint = new ESLint({
    cwd: BAD,
    overrideConfigFile: `${PROJECT}eslint.config.js`,
    ...(off && { overrideConfig: { rules: { [off]: 'off' } } }),
  });
  return eslint.lintFiles(files.map((file) => `src/${file}`));
}

const saidOf = (result: ESLint.LintResult | undefined) =>
  result?.messages.map(({ ruleId, message }) => ({ ruleId, message }));

describe('lint', () => {
  const home = process.cwd();
  // the rule of arrows finds its rooms from where the process is
  beforeAll(() => process.chdir(BAD));
  afterAll(() => process.chdir(home));

  it('refuses each bad example, for one reason', async () => {
    const results = await lint(EXAMPLES.map(([file]) => file));
    const said = Object.fromEntries(
      results.map((result) => [result.filePath.slice(`${BAD}src/`.length), saidOf(result)]),
    );
    expect(said).toEqual(
      Object.fromEntries(
        EXAMPLES.map(([file, ruleId, message]) => [
          file,
          [{ ruleId, message: expect.stringMatching(message) }],
        ]),
      ),
    );
  });

  it.each([...new Set(EXAMPLES.map(([, rule]) => rule))])(
    'refuses none of its examples without %s',
    async (rule) => {
      const examples = EXAMPLES.filter(([, own]) => own === rule).map(([file]) => file);
      const results = await lint(examples, rule);
      expect(results.map(saidOf)).toEqual(examples.map(() => []));
    },
  );
});
