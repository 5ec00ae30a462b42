import { inWorkspace, workspace } from '../workspace.mjs';

/**
 * How to run Nx: without its background process, which would outlive the command, and with plain output.
 * @param {readonly [verb: string, ...rest: string[]]} args
 * @param {Readonly<Record<string, string>>} variables
 * @returns {import('../terminal/run-program.mjs').Command}
 */
export function nxCommand(args, variables = {}) {
  const [verb, ...rest] = args;
  return [
    process.execPath,
    [inWorkspace('node_modules/nx/dist/bin/nx.js'), verb, '--output-style=static', ...rest],
    {
      cwd: workspace,
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', ...variables },
    },
  ];
}
