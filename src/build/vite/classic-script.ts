import { resolve } from 'node:path';
import type { PluginOption } from 'vite';
import { build } from 'vite';

/**
 * A module of the project with all that it imports, as one script that is no module: `entry` is its path, `src/….ts`. What it
 * imports from `elsewhere` is left out.
 */
export async function classicScript(
  root: string,
  entry: string,
  plugins: readonly PluginOption[],
  elsewhere: readonly RegExp[] = [],
): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins],
    define: { 'import.meta': '{}' },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2023',
      rolldownOptions: {
        input: resolve(root, entry),
        checks: { pluginTimings: false },
        external: [...elsewhere],
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`build: ${entry} gave no script`);
  return chunk.code.trim();
}
