const { createCjsPreset } = require('jest-preset-angular/presets');
const { libraries } = require('../../tools/jest/node-jest.cjs');

module.exports = {
  displayName: 'web',
  ...createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/set-up.ts'],
  moduleNameMapper: libraries,
};
