import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { inWorkspace } from '../workspace.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';

const module = pathToFileURL(inWorkspace('tools/database/embedded-postgres.mjs')).href;

describe('the embedded PostgreSQL', () => {
  let home = '';
  before(() => {
    home = mkdtempSync(path.join(tmpdir(), 'verankerd-postgres-'));
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  it('keeps its data between starts, when asked to', async () => {
    await withServer(kept(), true, (url) => query(url, 'CREATE TABLE kept AS SELECT 42 AS answer'));
    const rows = await withServer(kept(), true, (url) => query(url, 'SELECT answer FROM kept'));
    assert.deepEqual(rows, [{ answer: 42 }]);
  });

  it('lets nobody in without the password', async () => {
    await withServer(kept(), true, async (url) => {
      const guess = new URL(url);
      guess.password = 'guess';
      await assert.rejects(query(guess.href, 'SELECT 1'), { code: '28P01' });
    });
  });

  it('recovers after the process that started it was killed hard', async () => {
    const parent = startElsewhere(kept());
    const [line] = await once(parent.stdout.setEncoding('utf8'), 'data');
    await query(line.trim(), 'CREATE TABLE kept_too AS SELECT 43 AS answer');
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    const rows = await withServer(kept(), true, (url) => query(url, 'SELECT answer FROM kept_too'));
    assert.deepEqual(rows, [{ answer: 43 }]);
  });

  it('removes its data at the end, when asked to', async () => {
    const folder = path.join(home, 'dropped');
    await withServer(folder, false, (url) => query(url, 'SELECT 1'));
    assert.equal(existsSync(folder), false);
  });

  it('takes a set-up that was broken off for none', async () => {
    const folder = path.join(home, 'restarted');
    const parent = startElsewhere(folder);
    for (let step = 0; step < 500 && !existsSync(`${folder}.unfinished`); step += 1) await wait(20);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    const rows = await withServer(folder, false, (url) => query(url, 'SELECT 1 AS answer'));
    assert.deepEqual(rows, [{ answer: 1 }]);
  });

  function kept() {
    return path.join(home, 'kept');
  }
});

/** Starts it in a process of its own, which says the address. */
function startElsewhere(folder) {
  const script = `
    import { startEmbeddedPostgres } from '${module}';
    const { urlOf } = await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, keep: true });
    console.log(urlOf('postgres'));
    setInterval(() => 0, 1000);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script]);
}

async function withServer(folder, keep, work) {
  const server = await startEmbeddedPostgres({ folder, keep });
  try {
    return await work(server.urlOf('postgres'));
  } finally {
    await server.stop();
  }
}

async function query(url, statement) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query(statement);
    return rows;
  } finally {
    await client.end();
  }
}
