import type { Plugin } from 'vite';

/** Vite's module around each dynamic import, which loads style sheets and modules that the imported one needs. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** Leaves that out, 0.5 kB brotli: modules loaded on demand have no style sheet of their own and need no other module. */
export function plainImports(): Plugin {
  return {
    name: 'explorer-plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
