const { nodeJest } = require('../../tools/jest/node-jest.cjs');

module.exports = nodeJest({ name: 'content', root: __dirname });
