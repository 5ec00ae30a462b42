import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A server in a process of its own. */
export type ChildServer = {
  readonly origin: string;
  /** The most memory that the process ever held, in bytes; nothing where the system does not tell. */
  readonly peakMemory: () => number | undefined;
  readonly stop: () => Promise<void>;
};

/**
 * Starts a built script as a server on a free port of this machine, and waits until it listens.
 * @throws Error when it ends before that.
 */
export async function startChildServer(
  script: URL,
  environment: NodeJS.ProcessEnv,
): Promise<ChildServer> {
  const port = await freePort();
  const child = fork(script, {
    env: { ...process.env, ...environment, PORT: String(port), LOG_LEVEL: 'error' },
    execArgv: ['--enable-source-maps'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${script.pathname} ended before it listened`);
  });
  await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return {
    origin: `http://127.0.0.1:${port}`,
    peakMemory: () => peakMemoryOf(child),
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}

function peakMemoryOf({ pid }: ChildProcess): number | undefined {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}
