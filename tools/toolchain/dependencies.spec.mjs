import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isInstalled, reasonFor } from './dependencies.mjs';

const wanted = {
  packages: {
    '': { name: 'verankerd' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-darwin': { version: '2.0.0', optional: true },
  },
};

describe('whether the dependencies are installed', () => {
  const cases = [
    ['nothing was installed', undefined, false],
    ['exactly the lockfile, less what is for other platforms', { 'node_modules/a': '1.0.0' }, true],
    ['a package is missing', {}, false],
    ['another version is there', { 'node_modules/a': '1.0.1' }, false],
    [
      'a package too many is there',
      { 'node_modules/a': '1.0.0', 'node_modules/c': '1.0.0' },
      false,
    ],
    [
      'another version of an optional package is there',
      { 'node_modules/a': '1.0.0', 'node_modules/b-darwin': '1.9.0' },
      false,
    ],
  ];
  for (const [situation, versions, expected] of cases)
    it(`is ${expected ? 'so' : 'not so'} when ${situation}`, () => {
      const packages =
        versions &&
        Object.fromEntries(Object.entries(versions).map(([name, version]) => [name, { version }]));
      assert.equal(isInstalled(wanted, packages && { packages }), expected);
    });
});

describe('why npm could not install', () => {
  /** @type {[string, RegExp][]} */
  const cases = [
    ['npm error code ENOSPC', /no room left on the disk/],
    ['npm error code EACCES', /may not write there/],
    ['npm error code ENOTFOUND', /could not reach its registry/],
    ['npm error code EUSAGE', /words are above/],
  ];
  for (const [words, sentence] of cases)
    it(`tells what to do after "${words}"`, () => assert.match(reasonFor(words) ?? '', sentence));
});
