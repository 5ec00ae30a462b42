const { nodeJest } = require('../../tools/jest/node-jest.cjs');

module.exports = nodeJest({ name: 'domain', root: __dirname });
