const os = require('node:os');

const levels = ['spec', 'int-spec', 'e2e-spec', 'browser-spec'];
if (process.env.SAMRAAD_LONG === '1') levels.push('long-spec');

/** One Jest configuration for every level; the levels differ by file suffix (see docs/adr). */
module.exports = {
  rootDir: __dirname,
  testEnvironment: '<rootDir>/test/support/one-realm/environment.cjs',
  runtime: '<rootDir>/test/support/one-realm/runtime.cjs',
  testMatch: [
    `**/*.(${levels.join('|')}).ts`,
    '<rootDir>/apps/launcher/**/*.spec.mjs',
    '<rootDir>/test/(architecture|mutation|bench)/**/*.spec.mjs',
    ...(process.env.SAMRAAD_LONG === '1' ? ['<rootDir>/test/bench/**/*.long-spec.mjs'] : []),
  ],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/skip-browser.cjs'],
  // Node's vm modules are never freed: a worker that has grown is started anew, seldom where there is memory.
  workerIdleMemoryLimit: Math.max(1024 ** 3, 0.1 * os.totalmem()),
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/test/architecture/fixtures/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: {
    '^@samraad/([^/]+)/testing$': '<rootDir>/libs/$1/src/testing',
    '^@samraad/([^/]+)$': '<rootDir>/libs/$1/src',
  },
  testTimeout: 30000,
};
