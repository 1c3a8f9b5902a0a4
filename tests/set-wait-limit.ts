import { WAIT_LIMIT } from './time-limits.ts';

// where a test has a document, Testing Library waits in it
if ('document' in globalThis) {
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: WAIT_LIMIT });
}
