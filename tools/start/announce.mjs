/**
 * What a newcomer needs: the address, and with whom to sign in.
 * @param {string} address
 * @param {import('../database/prepare-database.mjs').Demo | null} demo
 */
export function announcement(address, demo) {
  const lines = ['', `Verankerd runs on ${address}`];
  if (demo) {
    const width = Math.max(...demo.accounts.map(({ email }) => email.length));
    lines.push(
      '',
      `Demo sign-ins (invented schools and people), all with the password ${demo.password}`,
      ...demo.accounts.map(({ email, displayName, organisation }) =>
        `  ${email.padEnd(width)}  ${displayName}${organisation ? `, ${organisation}` : ''}`.trimEnd(),
      ),
    );
  }
  return [...lines, '', 'Stop with Ctrl-C.', ''].join('\n');
}
