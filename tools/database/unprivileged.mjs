import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { PlainProblem } from '../terminal/plain-problem.mjs';

// PostgreSQL refuses to run as root. Root gives it to an account that owns nothing else.
const isRoot = process.getuid?.() === 0;
const account = { uid: 65_534, gid: 65_534 };

/** Gives a file or folder to the account that PostgreSQL runs as. */
export function giveToServer(place) {
  if (isRoot) chownSync(place, account.uid, account.gid);
}

/**
 * How to start a program for the server's account, also when only root may enter the folders on the way.
 * @typedef {(program: string, args: string[]) => import('../terminal/run-program.mjs').Command} Wrap
 * @returns {Wrap}
 */
export function asServer(binary, folder) {
  /** @type {Wrap} */
  const direct = (program, args) => [program, args, isRoot ? account : {}];
  const reaches = (wrap) =>
    runs(wrap(binary, ['--version'])) &&
    runs(wrap('test', ['-r', binary])) &&
    runs(wrap('ls', [folder]));
  if (!isRoot || reaches(direct)) return direct;
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  const enter = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  // initdb asks access() whether it may read its own neighbours, and that forgets the right just given unless this is set.
  const keep = ['--securebits=+no_setuid_fixup'];
  /** @type {Wrap} */
  const entering = (program, args) => [
    'setpriv',
    [...identity, ...keep, ...enter, '--', program, ...args],
    {},
  ];
  if (reaches(entering)) return entering;
  throw new PlainProblem(
    'PostgreSQL cannot run as root, and its account cannot enter this folder: start as another user, or set DATABASE_URL.',
  );
}

function runs([program, args, options]) {
  return spawnSync(program, args, options).status === 0;
}
