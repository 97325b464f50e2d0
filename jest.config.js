/**
 * Jest runs the domain, the data layer, the API and the architecture floors; browsers belong to Playwright.
 * Everything is native ESM (NestJS 12 ships nothing else), so start it with `NODE_OPTIONS=--experimental-vm-modules`.
 */
const swc = (syntax) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: syntax === 'tsx', decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

/** @type {import('jest').Config} */
export default {
  // One project tree, read from its sources: nothing has to be built before a unit test.
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tests', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/dist/',
    '<rootDir>/tests/journeys/',
    '<rootDir>/tests/accessibility/',
  ],
  testEnvironment: 'node',
  // `import` or `default` here would send CommonJS packages to their ESM entry and break them.
  testEnvironmentOptions: { customExportConditions: ['@yizhan/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': swc('ts'), '\\.tsx$': swc('tsx') },
  moduleNameMapper: {
    '\\.module\\.css$': '<rootDir>/tests/support/css-module.ts',
    '\\.css$': '<rootDir>/tests/support/empty.ts',
  },
  injectGlobals: false,
  restoreMocks: true,
  errorOnDeprecated: true,
};
