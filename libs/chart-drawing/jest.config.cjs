const { nodeJest } = require('../../tools/jest/node-jest.cjs');

module.exports = nodeJest({ name: 'chart-drawing', root: __dirname });
