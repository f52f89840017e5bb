import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { house } from './test/architecture/lint/danish.mjs';
import { reading } from './test/architecture/lint/reading.mjs';

// Sizes are the house rule (docs/adr/0010): aim at 100 lines, explain above 150, never above 300.
const size = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  'max-params': ['error', 5],
};

const noSystemClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Domain time is passed in.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Domain time is passed in.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.cache/',
      '.data/',
      'test/architecture/fixtures/',
      'coverage/',
      // Written by a generator, and compared with what it writes (test/e2e/shell/open-api.e2e-spec.ts).
      '**/*.generated.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...size,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      // A catalogue of words adds its keys to TextKeys by an interface with nothing of its own.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/typeorm',
              importNames: ['InjectRepository'],
              message: 'A second connection inside a unit of work deadlocks with itself: stores take tx.',
            },
            {
              name: '@nestjs/common',
              importNames: ['forwardRef'],
              message: 'No cycles: the higher lib subscribes to an event.',
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Configuration is parsed once, in platform/config.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    // Danish only where words are looked for (test/architecture/lint/danish.spec.mjs proves that the rule bites).
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: [
      '**/*.da.ts',
      '**/i18n/**',
      '**/mail/**',
      '**/*.mail.ts',
      '**/seed/**',
      '**/testing/**',
      '**/*.{examples,schemas,cases,people}.ts',
      '**/*.{spec,int-spec,e2e-spec,browser-spec,long-spec}.ts',
    ],
    plugins: { house },
    rules: { 'house/no-danish': 'error' },
  },
  {
    // Where people's words come in (test/architecture/lint/reading.spec.mjs proves that the rule bites).
    files: [
      'apps/portal/src/{web,api,demo,errors}/**/*.ts',
      'libs/*/src/{domain,application,read,persistence,mail,smtp}/**/*.ts',
    ],
    ignores: ['**/testing/**', '**/*.{spec,int-spec,e2e-spec,browser-spec,long-spec}.ts'],
    plugins: { reading },
    rules: { 'reading/one-reader': 'error' },
  },
  {
    files: ['libs/*/src/domain/**/*.ts', 'libs/*/src/application/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.int-spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noSystemClock] },
  },
  {
    // Where the environment is read, and where a process begins.
    files: ['apps/*/src/main.ts', 'libs/*/src/testing/**/*.ts', 'test/**/*.ts', 'apps/cli/src/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: [
      '**/*.spec.ts',
      '**/*.int-spec.ts',
      '**/*.e2e-spec.ts',
      '**/*.browser-spec.ts',
      '**/*.long-spec.ts',
      'test/**/*.ts',
    ],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['migrations/**/*.ts'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['libs/*/src/seed/**/*.ts', 'libs/*/src/i18n/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: { globals: globals.node },
    rules: { ...size, '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['apps/portal/assets/**/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.spec.mjs', '**/*.long-spec.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
    rules: { 'max-lines-per-function': 'off' },
  },
);
