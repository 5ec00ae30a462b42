/** An archive cannot be made or read in; the sentences name all that is wrong. Nothing was changed. */
export class ArchiveRefused extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
