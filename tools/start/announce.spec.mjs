import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { announcement } from './announce.mjs';

const account = { email: 'bestuur@voorbeeld.test', displayName: 'Bestuurder (demo)' };

describe('what npm start says when it is ready', () => {
  it('names the address, and nobody to sign in with when there is no demo', () => {
    const said = announcement('http://127.0.0.1:3000', null);
    assert.match(said, /http:\/\/127\.0\.0\.1:3000/);
    assert.doesNotMatch(said, /password/);
  });

  it('names each account of the demo with the password', () => {
    const accounts = [{ ...account, organisation: 'Bestuur (demo)' }];
    const said = announcement('http://127.0.0.1:3000', { password: 'a secret', accounts });
    assert.match(said, /a secret/);
    assert.match(said, /bestuur@voorbeeld\.test {2}Bestuurder \(demo\), Bestuur \(demo\)/);
  });
});
