import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Arrows point one way: components -> messages -> view -> model <- build. */
const zone = (target, ...allowed) => ({
  target: `./src/${target}`,
  from: './src',
  except: [target, ...allowed].map((folder) => `./${folder}`),
  message: `src/${target} may import ${allowed.map((folder) => `src/${folder}`).join(', ') || 'nothing of the project'}; see README.md, "How the code is laid out".`,
});

export default defineConfig(
  globalIgnores(['dist/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Playwright's fixtures say what they need by destructuring, also where they need nothing
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            zone('model'),
            zone('build', 'model'),
            zone('view', 'model'),
            zone('browser'),
            zone('embed'),
            zone('messages', 'view', 'model'),
            zone('components', 'messages', 'view', 'model', 'browser', 'embed'),
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/browser/browser-location.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['pushState', 'replaceState', 'scrollRestoration'].map((property) => ({
          property,
          message: 'The address is written in src/browser/browser-location.ts alone.',
        })),
      ],
    },
  },
  { files: ['src/**/*.tsx', 'src/components/**/*.ts'], ...reactHooks.configs.flat.recommended },
  {
    files: ['public/**/*.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
  },
);
