import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { PluginOption } from 'vite';
import { build } from 'vite';

/** The classic script for sandboxed frames, all of the app in one file, and its path below the site's root. */
export async function sandboxedScript(root: string, plugins: readonly PluginOption[]) {
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
        input: resolve(root, 'src/sandboxed.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('build: src/sandboxed.ts gave no script');
  const hash = createHash('sha256').update(chunk.code).digest('base64url').slice(0, 8);
  return { path: `assets/sandboxed-${hash}.js`, content: chunk.code };
}
