const path = require('node:path');

const workspace = path.resolve(__dirname, '../..');

/** The Jest configuration of a project that runs in Node: TypeScript by swc, libraries from source. */
exports.nodeJest = ({ name, root, ...rest }) => ({
  displayName: name,
  rootDir: root,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.integration\\.spec\\.ts$'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: exports.libraries,
  ...rest,
});

const swcOptions = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

exports.libraries = Object.fromEntries(
  ['domain', 'contract', 'content', 'chart-drawing', 'charts'].flatMap((library) => [
    [`^@verankerd/${library}$`, path.join(workspace, 'libs', library, 'src/index.ts')],
    [`^@verankerd/${library}/(.*)$`, path.join(workspace, 'libs', library, 'src/$1')],
  ]),
);
