import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compileHint } from './src/build/vite/compile-hint.ts';
import { developmentSite } from './src/build/vite/development-site.ts';
import { plainImports } from './src/build/vite/plain-imports.ts';
import { PORT_SETTING, serverAt } from './src/build/vite/port.ts';
import { site } from './src/build/vite/site-plugin.ts';
import { readSiteSource } from './src/build/vite/site-source.ts';
import { virtualModules } from './src/build/vite/virtual-modules.ts';
import { LOCALES } from './src/model/dataset.ts';
import { TEST_LIMIT } from './tests/time-limits.ts';

const source = readSiteSource(fileURLToPath(new URL('.', import.meta.url)));

export default defineConfig(({ command, isPreview }) => {
  // whatever the shell says: it would have React's development build in the site
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    base: './',
    // the build's own table of sizes stands for the list of some thousand files
    logLevel: command === 'build' ? 'warn' : 'info',
    server: serverAt(process.env[PORT_SETTING]),
    preview: serverAt(process.env[PORT_SETTING]),
    // no hook for React's developer tools, nor its sign of slow transitions, which it never gives: 0.6 kB less to load
    define:
      command === 'build' ? { __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined', navigation: 'undefined' } : {},
    // the built site has a document for each page; in development it is made when it is asked for
    appType: isPreview ? 'mpa' : 'custom',
    plugins: [
      react(),
      plainImports(),
      compileHint(),
      virtualModules(source),
      site(source, [react()]),
      developmentSite(source, [react()]),
    ],
    build: {
      rolldownOptions: {
        input: { index: 'src/main.tsx', document: 'src/components/styles/document.css' },
        // one script for all that the first page needs: what is loaded on demand would split what it shares off, to be asked for
        output: {
          codeSplitting: {
            groups: [
              { name: 'app', test: /\.[jt]sx?$|^virtual:/, tags: ['$initial'] },
              // so too for the words of each language
              ...LOCALES.map((locale) => ({
                name: locale,
                test: new RegExp(`/messages/(phrases\\.)?${locale}\\.ts$`),
              })),
            ],
          },
        },
        // else the table's year would be a script of its own to ask for, since both languages and the dialogs say it
        optimization: { inlineConst: { mode: 'all', pass: 1 } },
        // nearly all of a build is this project's own plugin
        checks: { pluginTimings: false },
      },
      target: 'es2023',
      // those that know color-mix() and :has(); light-dark() is written out for them, in some 70 bytes of a page
      cssTarget: ['chrome111', 'firefox121', 'safari16.4'],
      modulePreload: false,
      reportCompressedSize: false,
    },
    test: {
      include: ['tests/**/*.test.{ts,tsx}'],
      setupFiles: 'tests/set-wait-limit.ts',
      testTimeout: TEST_LIMIT,
      hookTimeout: TEST_LIMIT,
      // pictures are drawn in its colours
      css: { include: /colours\.css/ },
      benchmark: { include: ['tests/bench/*.bench.ts'] },
    },
  };
});
