import { type RowProblem } from './row-problem';

/** What was wrong with the rows of a file. */
export type ProblemReport = {
  /** Errors and warnings in the order of the file; after `longestProblemList` they are only counted. */
  readonly problems: readonly RowProblem[];
  readonly errorCount: number;
  readonly warningCount: number;
};

/** Most problems that are kept for the list of one file. */
export const longestProblemList = 10_000;

/** Keeps the problems of a file as far as a list of them can be read, and counts the rest. */
export class ProblemTally {
  private readonly problems: RowProblem[] = [];
  private readonly codes = new Set<string>();
  private readonly unreadableLines = new Set<number>();
  private errorCount = 0;
  private warningCount = 0;

  add(problem: RowProblem): void {
    if (this.problems.length < longestProblemList) this.problems.push(problem);
    if (problem.severity === 'WARNING') {
      this.warningCount += 1;
      return;
    }
    this.errorCount += 1;
    if (problem.establishmentCode === null) this.unreadableLines.add(problem.line);
    else this.codes.add(problem.establishmentCode);
  }

  report(): ProblemReport {
    const { problems, errorCount, warningCount } = this;
    return { problems, errorCount, warningCount };
  }

  /** Codes that the file lists in rows that were refused. */
  get refusedCodes(): readonly string[] {
    return [...this.codes];
  }

  /** Refused rows whose code is not beyond doubt. */
  get unreadableRows(): number {
    return this.unreadableLines.size;
  }
}
