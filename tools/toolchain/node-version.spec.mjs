import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNewEnough } from './node-version.mjs';

describe('the Node.js that Angular 22 asks for', () => {
  for (const version of ['v22.22.3', 'v22.23.0', 'v24.15.0', 'v24.21.0', 'v26.0.0'])
    it(`accepts ${version}`, () => assert.equal(isNewEnough(version), true));

  for (const version of ['v18.20.0', 'v20.20.2', 'v22.22.2', 'v22.9.9', 'v23.11.0', 'v24.14.9'])
    it(`refuses ${version}`, () => assert.equal(isNewEnough(version), false));
});
