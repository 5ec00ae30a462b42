import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PlainProblem, sentenceFor } from './plain-problem.mjs';

describe('the sentence for an error', () => {
  /** @type {[string, unknown, RegExp][]} */
  const cases = [
    ['a plain problem', new PlainProblem('Do this.'), /^Do this\.$/],
    ['a full disk', { code: 'ENOSPC', path: '/data' }, /no room left on the disk \(\/data\)/],
    [
      'a folder of somebody else',
      { code: 'EACCES', path: '/data' },
      /may not write there \(\/data\)/,
    ],
    ['a disk that is for reading only', { code: 'EROFS' }, /may not write there/],
  ];
  for (const [what, error, sentence] of cases)
    it(`is plain for ${what}`, () => assert.match(sentenceFor(error) ?? '', sentence));

  it('is missing for a fault of ours, so that the whole error is shown', () => {
    assert.equal(sentenceFor(new TypeError('x is not a function')), undefined);
  });
});
