import type { Plugin } from 'vite';

/** To browsers that do not know it, a comment. https://v8.dev/blog/explicit-compile-hints */
const HINT = '//# allFunctionsCalledOnLoad';

/**
 * Has browsers of the V8 family compile all functions of an entry script while it loads, off the main thread; without it
 * each waits for its first call, which is the reader's first press. Scripts loaded on demand stay as they are.
 */
export function compileHint(): Plugin {
  return {
    name: 'explorer-compile-hint',
    apply: 'build',
    outputOptions: (options) => ({ ...options, postBanner: ({ isEntry }) => (isEntry ? HINT : '') }),
  };
}
