/**
 * The first line of a script, so that browsers of the V8 family compile all its functions while it loads, off the main
 * thread; without it each waits for its first call, which is the reader's first press. To others it is a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
export const COMPILE_HINT = '//# allFunctionsCalledOnLoad';
