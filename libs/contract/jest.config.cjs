const { nodeJest } = require('../../tools/jest/node-jest.cjs');

module.exports = nodeJest({ name: 'contract', root: __dirname });
