import { QueryFailedError } from 'typeorm';
import { databaseProblem, PlainProblem, readDatabaseUrl, versionProblem } from './database-problem';

const url = 'postgres://verankerd:top-secret@db.voorbeeld.test:5433/scholen';

function driverError(code: string, message = 'as PostgreSQL says it'): Error {
  return Object.assign(new Error(message), { code });
}

describe('the sentence for a database that cannot be used', () => {
  it.each([
    [driverError('ECONNREFUSED'), 'No PostgreSQL answers on db.voorbeeld.test:5433'],
    [driverError('ENOTFOUND'), 'No PostgreSQL answers on db.voorbeeld.test:5433'],
    [new Error('timeout expired'), 'No PostgreSQL answers on'],
    [driverError('28P01'), 'refuses the password of "verankerd"'],
    [new Error('SASL: client password must be a string'), 'refuses the password of "verankerd"'],
    [driverError('28000'), 'does not let "verankerd" in'],
    [driverError('3D000'), 'has no database "scholen"'],
    [driverError('42501'), 'may not set up the database "scholen"'],
    [driverError('53100'), 'disk of PostgreSQL on db.voorbeeld.test:5433 is full'],
    [driverError('53300'), 'takes no connections now'],
    [new Error('The server does not support SSL connections'), 'do not agree on encryption'],
    [new QueryFailedError('SELECT 1', [], driverError('42501')), 'may not set up the database'],
    [new PlainProblem('Do this.'), 'Do this.'],
  ])('%s', (error, sentence) => {
    const said = databaseProblem(error, url) ?? '';
    expect(said).toContain(sentence);
    expect(said).not.toContain('top-secret');
    expect(said.trim()).not.toContain('\n');
  });

  it('is missing for a fault of ours', () => {
    expect(databaseProblem(new TypeError('x is not a function'), url)).toBeUndefined();
    expect(databaseProblem(driverError('42703', 'no such column'), url)).toBeUndefined();
  });
});

describe('the address of a database', () => {
  it.each([url, 'postgresql://localhost/verankerd'])('accepts %s', (text) => {
    expect(readDatabaseUrl(text)).toBe(text);
  });

  it.each([undefined, '', 'verankerd', 'mysql://localhost/verankerd'])('refuses %s', (text) => {
    expect(() => readDatabaseUrl(text)).toThrow(PlainProblem);
  });
});

describe('the oldest PostgreSQL that will do', () => {
  it.each([
    [140_013, 'PostgreSQL 14 is too old'],
    [150_000, undefined],
    [180_004, undefined],
  ])('%d: %s', (version, sentence) => {
    const problem = versionProblem(version);
    if (sentence === undefined) expect(problem).toBeUndefined();
    else expect(problem).toContain(sentence);
  });
});
