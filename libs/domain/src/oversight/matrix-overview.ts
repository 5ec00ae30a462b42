import type { DisclosureRule } from '../disclosure/disclosure-rule';
import type { SummedShares } from '../disclosure/school-shares';
import type { QuestionKey } from '../questions/questions';
import { anchoringDistribution, type AnchoringDistribution } from './anchoring-distribution';
import type { OverseenLine } from './matrix-lines';
import { asksForAttention, type MatrixRow, type MatrixSchool } from './matrix-row';
import { overseenRollUp, type OverseenRollUp } from './overseen-roll-up';
import { countStandings, type QuestionDistribution } from './question-distribution';

/** What the lines of a matrix come to: for a page of paper, or in front of people. Counts, and never a rank. */
export type MatrixOverview = {
  readonly schools: number;
  /** Schools with a choice that asks for attention. */
  readonly needing: number;
  /** Schools of which nothing is to be seen: they handed in nothing, or share nothing. */
  readonly silent: readonly MatrixSchool[];
  /** Choices that run: the n of the distributions. */
  readonly choices: number;
  readonly questions: OverseenRollUp<readonly QuestionDistribution[]>;
  readonly anchoring: OverseenRollUp<AnchoringDistribution>;
  /** The choices that ask for attention, in the order of the lines. */
  readonly asking: readonly MatrixRow[];
};

/**
 * Sums up the lines of a matrix. Only choices that run are counted: a paused or stopped one is left in peace.
 * Distributions over schools need enough of them. Source: reference 2.2, 3.4 rule 5, 3.7.
 * @param question the one question that is looked at; all seven when left out
 */
export function matrixOverview(
  lines: readonly OverseenLine[],
  rule: DisclosureRule,
  question?: QuestionKey,
): MatrixOverview {
  const rows = lines.flatMap(({ row }) => row ?? []);
  const running = rows.filter(({ status }) => status === 'ACTIVE');
  const asking = running.filter((row) => asksForAttention(row, question));
  const computed = running.filter(({ anchoring }) => (anchoring?.index ?? null) !== null);
  return {
    schools: codesOf(lines).size,
    needing: codesOf(asking).size,
    silent: lines.filter(({ row }) => row === null).map(({ school }) => school),
    choices: running.length,
    questions: overseenRollUp(sharesOf(running), rule, () =>
      countStandings(running).filter((each) => !question || each.question === question),
    ),
    anchoring: overseenRollUp(sharesOf(computed), rule, () =>
      anchoringDistribution(running.map(tallyOf)),
    ),
    asking,
  };
}

function codesOf(
  things: readonly { readonly school: { readonly establishmentCode: string } }[],
): ReadonlySet<string> {
  return new Set(things.map(({ school }) => school.establishmentCode));
}

function sharesOf(rows: readonly MatrixRow[]): SummedShares {
  const bySchool = new Map<string, number>();
  for (const { school } of rows)
    bySchool.set(school.establishmentCode, (bySchool.get(school.establishmentCode) ?? 0) + 1);
  const largest = [...bySchool.values()].reduce((most, count) => Math.max(most, count), 0);
  return { schools: bySchool.size, largest, sum: rows.length };
}

function tallyOf({ anchoring }: MatrixRow) {
  return {
    part: anchoring?.index?.part ?? null,
    whole: anchoring?.index?.whole ?? null,
    lowestLevel: anchoring?.lowestLevel ?? null,
    choices: 1,
  };
}
