const { createCjsPreset } = require('jest-preset-angular/presets');
const { libraries } = require('../../tools/jest/node-jest.cjs');

module.exports = {
  displayName: 'charts',
  ...createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/../../apps/web/src/testing/set-up.ts'],
  moduleNameMapper: libraries,
};
