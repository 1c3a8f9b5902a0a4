import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Arrows point one way: components -> messages -> view -> model <- pictures, build -> worker. */
const zone = (target, ...allowed) => ({
  target: `./src/${target}`,
  from: './src',
  except: [target, ...allowed].map((folder) => `./${folder}`),
  message: `src/${target} may import ${allowed.map((folder) => `src/${folder}`).join(', ') || 'nothing of the project'}; see README.md, "How the code is laid out".`,
});

const NO_BARREL = 'No barrels: import from the file that has it.';
const NO_ASSERTION = 'No `as`: read what is unknown, and let the compiler see what it is.';
const WORDS = 'What a reader sees stands in src/messages, in every language.';
const PAGE_ADDRESS = 'The address is written in src/browser alone.';

/** tests/lint/bad-examples.test.ts sees each of these rules refuse an example. */
export default defineConfig(
  globalIgnores(['dist/', 'test-results/', 'playwright-report/', 'tests/lint/bad/']),
  js.configs.recommended,
  tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      // without these two the plugin opens .js files alone, and sees no cycle
      'import-x/extensions': ['.ts', '.tsx', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Playwright's fixtures say what they need by destructuring, also where they need nothing
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      'max-lines': ['error', 250],
      'import-x/extensions': ['error', 'always', { ignorePackages: true, checkTypeImports: true }],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            zone('model'),
            zone('pictures', 'model'),
            zone('worker'),
            zone('build', 'model', 'pictures', 'embed', 'worker'),
            zone('view', 'model'),
            zone('browser'),
            zone('embed'),
            zone('messages', 'view', 'model'),
            zone('components', 'messages', 'view', 'model', 'pictures', 'browser', 'embed'),
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'import-x/no-cycle': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '[/-](utils?|helpers?|index)\\.', message: 'Name a file for what is in it.' }],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: NO_BARREL },
        { selector: 'ExportNamedDeclaration[source]', message: NO_BARREL },
        { selector: 'TSEnumDeclaration', message: 'No enum: a union of strings, from an array `as const`.' },
        { selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])', message: NO_ASSERTION },
        { selector: 'JSXText[value=/\\p{L}/u]', message: WORDS },
        {
          selector: 'JSXAttribute[name.name=/^(aria-label|title|alt|placeholder)$/] > Literal',
          message: WORDS,
        },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/browser/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'history', message: PAGE_ADDRESS }],
      'no-restricted-properties': [
        'error',
        ...['pushState', 'replaceState', 'scrollRestoration'].map((property) => ({
          property,
          message: PAGE_ADDRESS,
        })),
      ],
    },
  },
  {
    // lists of cases of one thing, not yet divided
    files: [
      'tests/components/map/map.test.tsx',
      'tests/components/pages/about.test.tsx',
      'tests/e2e/embed-messages.spec.ts',
      'tests/e2e/layout.spec.ts',
    ],
    rules: { 'max-lines': ['error', 330] },
  },
  { files: ['src/**/*.tsx', 'src/components/**/*.ts'], ...reactHooks.configs.flat.recommended },
  { files: ['src/build/check-node.js'], languageOptions: { globals: globals.node } },
  {
    files: ['public/**/*.js', 'tests/growth/in-page.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
  },
);
