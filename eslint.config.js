import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { folderOrder } from './tools/eslint/folder-order.js';

// Run through `npm run lint` only: bare eslint without a project graph skips the Nx rule and still exits 0.

const SPECS = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.fixture.ts', '**/*.fixture.tsx'];
const SERVER_ONLY = ['@nestjs/*', 'fastify', '@fastify/*', 'pg', '@prisma/*', 'passport*'];
const BROWSER_ONLY = ['react', 'react-dom', 'react-router', 'react-i18next', '@tanstack/*', 'i18next'];
const PRISMA = ['@prisma/*', 'prisma'];

/** Who may import whom (the table of docs/architecture): one entry a layer, then where a project runs. */
const boundaries = ({ domainExternal }) => [
  {
    sourceTag: 'layer:domain',
    onlyDependOnLibsWithTags: ['layer:domain'],
    allowedExternalImports: domainExternal,
  },
  {
    sourceTag: 'layer:data',
    onlyDependOnLibsWithTags: ['layer:domain'],
    bannedExternalImports: ['@nestjs/*', 'fastify', '@fastify/*', ...BROWSER_ONLY],
  },
  {
    sourceTag: 'layer:api-platform',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:data', 'layer:api-platform'],
    bannedExternalImports: [...BROWSER_ONLY, ...PRISMA],
  },
  {
    sourceTag: 'layer:api-feature',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:data', 'layer:api-platform'],
    bannedExternalImports: [...BROWSER_ONLY, ...PRISMA],
  },
  {
    sourceTag: 'layer:web-base',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:web-base'],
    bannedExternalImports: SERVER_ONLY,
  },
  {
    sourceTag: 'layer:web-feature',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:web-base'],
    bannedExternalImports: SERVER_ONLY,
  },
  { sourceTag: 'layer:app', notDependOnLibsWithTags: ['layer:app', 'layer:test'] },
  {
    allSourceTags: ['layer:app', 'runs:server'],
    onlyDependOnLibsWithTags: ['runs:server', 'runs:anywhere'],
    bannedExternalImports: [...BROWSER_ONLY, ...PRISMA],
  },
  {
    allSourceTags: ['layer:app', 'runs:web'],
    onlyDependOnLibsWithTags: ['runs:web', 'runs:anywhere'],
    bannedExternalImports: SERVER_ONLY,
  },
];

const moduleBoundaries = ({ allow = [], domainExternal = [] } = {}) => [
  'error',
  { enforceBuildableLibDependency: false, allow, depConstraints: boundaries({ domainExternal }) },
];

const NO_DEFAULT = ['ExportDefaultDeclaration', 'ExportSpecifier[exported.name="default"]'].map(
  (selector) => ({
    selector,
    message: 'Export by name: a default export has no name to search for.',
  }),
);
const NO_ENUM = [{ selector: 'TSEnumDeclaration', message: 'A union of literals is data; an enum is code.' }];
const NO_SENIOR = [
  'FunctionDeclaration[id.name=/^Senior/]',
  'ClassDeclaration[id.name=/^Senior/]',
  'VariableDeclarator[id.name=/^Senior/]',
  'ImportSpecifier[local.name=/^Senior/]',
  'JSXIdentifier[name=/^Senior/]',
].map((selector) => ({
  selector,
  message: 'Senior is a density of the same component, never another one: change tokens, not components.',
}));
const PURE = [
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', what: 'Math.random' },
  { selector: 'Identifier[name="globalThis"]', what: 'globalThis' },
  { selector: 'ImportExpression', what: 'a dynamic import' },
].map(({ selector, what }) => ({
  selector,
  message: `The domain is pure: ${what} is an effect. Take it as an argument.`,
}));

export default defineConfig([
  globalIgnores([
    '**/dist/',
    '**/generated/',
    '**/*.gen.ts',
    '**/.data/',
    '**/.cache/',
    'test-results/',
    'coverage/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  { plugins: { '@nx': nx, yizhan: { rules: { 'folder-order': folderOrder } } } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-implicit-coercion': 'error',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Shapes are written both ways on purpose: an alias for unions and data, an interface for a port.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // A type that names itself can only be an index signature.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A Nest module is an empty class that carries its decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      'no-restricted-syntax': ['error', ...NO_DEFAULT, ...NO_ENUM, ...NO_SENIOR],
    },
  },
  {
    // What only types can tell: a forgotten await, and a union of which a case was forgotten.
    files: ['apps/*/src/**/*.{ts,tsx}', 'libs/**/src/**/*.{ts,tsx}'],
    ignores: SPECS,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // tests/ may import anything, by any path; that nobody imports tests/ is the others' rule.
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}'],
    rules: { '@nx/enforce-module-boundaries': moduleBoundaries() },
  },
  {
    files: SPECS,
    ignores: ['tests/**'],
    // Decorators read the types of constructors, so an import that looks like a type may be a value.
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    rules: {
      '@nx/enforce-module-boundaries': moduleBoundaries({
        // The test database stands with the tools, in no project.
        allow: ['^(\\.\\./)+tools/(test-database|cluster)\\.ts$'],
        domainExternal: ['@jest/globals', 'fast-check', 'chinese-days', 'yaml'],
      }),
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    rules: { 'yizhan/folder-order': 'error' },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: SPECS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'Date',
          'crypto',
          'performance',
          'process',
          'fetch',
          'setTimeout',
          'setInterval',
          'window',
          'document',
        ].map((name) => ({
          name,
          message: 'The domain is pure: time, chance and the world come in as arguments.',
        })),
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'The domain runs in browsers too.' }] },
      ],
      'no-restricted-syntax': ['error', ...NO_DEFAULT, ...NO_ENUM, ...NO_SENIOR, ...PURE],
    },
  },
  {
    files: ['libs/web/**/*.{ts,tsx}', 'apps/portal/src/**/*.{ts,tsx}', 'apps/workbench/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // Tools and tests speak to a terminal.
    files: ['tools/**/*.ts', 'tests/**/*.ts', 'apps/api/src/main.ts', 'apps/api/src/worker.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // What another tool reads must be its default export.
    files: [
      '**/*.config.{js,ts}',
      '**/*.d.ts',
      'tests/support/css-module.ts',
      'tests/support/gate-reporter.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } },
  },
]);
