const { nodeJest } = require('../../tools/jest/node-jest.cjs');

module.exports = nodeJest({
  name: 'api-integration',
  root: __dirname,
  setupFiles: ['reflect-metadata'],
  testMatch: ['<rootDir>/**/*.integration.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/src/platform/testing/global-setup.ts',
  globalTeardown: '<rootDir>/src/platform/testing/global-teardown.ts',
  testTimeout: 60_000,
  // Half of the time goes by in PostgreSQL: two specs at once keep two cores at work.
  maxWorkers: 2,
});
