const { nodeJest } = require('../../tools/jest/node-jest.cjs');

module.exports = nodeJest({ name: 'api', root: __dirname, setupFiles: ['reflect-metadata'] });
