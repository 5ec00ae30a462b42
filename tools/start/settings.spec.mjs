import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStartSettings } from './settings.mjs';

describe('the settings of npm start', () => {
  const cases = [
    [{}, { host: '127.0.0.1', port: 3000, address: 'http://127.0.0.1:3000', demo: 'on' }],
    [
      { PORT: '', HOST: '' },
      { port: 3000, host: '127.0.0.1' },
    ],
    [{ PORT: '8080' }, { port: 8080, address: 'http://127.0.0.1:8080' }],
    [{ HOST: '0.0.0.0' }, { address: 'http://localhost:3000', demo: 'off' }],
    [{ HOST: '0.0.0.0', DEMO: 'on' }, { demo: 'on' }],
    [{ HOST: '::1' }, { address: 'http://[::1]:3000', demo: 'on' }],
    [{ DEMO: 'off' }, { demo: 'off' }],
  ];
  for (const [variables, expected] of cases)
    it(`reads ${JSON.stringify(variables)}`, () => {
      assert.partialDeepStrictEqual(readStartSettings(variables), expected);
    });

  const wrong = [
    ...['0', '65536', '80.5', 'abc', '-1', '0x50'].map((PORT) => ({ PORT })),
    { DEMO: 'maybe' },
    { DATABASE_URL: 'mysql://localhost/verankerd' },
    { DATABASE_URL: 'localhost:5432' },
  ];
  for (const variables of wrong)
    it(`refuses ${JSON.stringify(variables)} and names the variable`, () => {
      const [name = ''] = Object.keys(variables);
      assert.throws(() => readStartSettings(variables), new RegExp(`^PlainProblem|${name} is`));
    });
});
